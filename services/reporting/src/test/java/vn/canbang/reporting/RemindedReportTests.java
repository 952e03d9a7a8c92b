package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.DISTRICT;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.leader;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

/** Communes are due before 18/11/2024; the rule reminds 10 and 3 days before, on the last day and 3 days after. */
class RemindedReportTests extends RunningService {

    @Autowired
    private MongoOperations mongo;

    private UUID period = UUID.randomUUID();

    @BeforeEach
    void nobodyHasBegun() {
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), "submissions"));
        period = UUID.fromString(as(consolidator(PROVINCE))
                .get(API + "/periods")
                .json()
                .at("/items/0/id")
                .asString());
    }

    @AfterEach
    void comeBack() {
        province.liveOn("bac-giang", LocalDate.of(2024, 11, 20));
    }

    @Test
    void isAmongThoseToBeRemindedOfFromTheFirstDayOn() {
        province.liveOn("bac-giang", LocalDate.of(2024, 11, 6));
        var before = tracking();
        province.liveOn("bac-giang", LocalDate.of(2024, 11, 7));
        var after = tracking();

        assertThat(before.at("/reminder/units").asInt()).isZero();
        assertThat(after.at("/reminder/units").asInt()).isPositive();
        assertThat(after.at("/reminder/text").asString()).contains("xã Tân Mỹ", "trước ngày 18/11/2024");
        assertThat(after.at("/reminding/configured").asBoolean()).isTrue();
        assertThat(after.at("/reminding/from").asString()).isEqualTo("2024-11-14");
    }

    @Test
    void isALineOfItsUnitByTheReminderThatCameLast() {
        assertThat(lineOn(LocalDate.of(2024, 11, 6))).isEqualTo("to_submit ");
        assertThat(lineOn(LocalDate.of(2024, 11, 7))).isEqualTo("due_10 10");
        assertThat(lineOn(LocalDate.of(2024, 11, 14))).isEqualTo("due_3 3");
        assertThat(lineOn(LocalDate.of(2024, 11, 17))).isEqualTo("due_3 0");
        assertThat(lineOn(LocalDate.of(2024, 11, 18))).isEqualTo("overdue ");
    }

    private String lineOn(LocalDate day) {
        province.liveOn("bac-giang", day);
        var line = as(leader(TAN_MY)).get(API + "/work").expect(200).json().at("/items/0");
        return line.path("kind").asString() + " " + line.path("within").asString("");
    }

    private JsonNode tracking() {
        return as(consolidator(DISTRICT))
                .get(API + "/periods/" + period + "/tracking")
                .expect(200)
                .json();
    }
}
