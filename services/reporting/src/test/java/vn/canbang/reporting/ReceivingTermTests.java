package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.DISTRICT;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.leader;
import static vn.canbang.reporting.Province.officer;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.canbang.reporting.calendar.OwingUnit;

/** A report that came in is sent back within 3 working days, or accepted within 5 (workflow 6, rows 4 and 6). */
class ReceivingTermTests extends RunningService {

    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 11, 20);
    private static final Map<String, Object> NOTHING = Map.of();

    @Autowired
    private MongoOperations mongo;

    private UUID period = UUID.randomUUID();

    @BeforeEach
    void tanMyHandsIn() {
        forget();
        period = UUID.fromString(as(consolidator(PROVINCE))
                .get(API + "/periods")
                .json()
                .at("/items/0/id")
                .asString());
        act(officer(TAN_MY), tanMy(), "draft", NOTHING).expect(200);
        act(leader(TAN_MY), tanMy(), "submission", NOTHING).expect(200);
    }

    @AfterEach
    void forget() {
        province.liveOn("bac-giang", WEDNESDAY);
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), "submissions"));
    }

    @Test
    void countsWorkingDaysFromTheDayOnWhichTheReportCameIn() {
        assertThat(row().at("/receiving/returnBy").asString()).isEqualTo("2024-11-25");
        assertThat(row().at("/receiving/acceptBy").asString()).isEqualTo("2024-11-27");
    }

    @Test
    void isOverOnceTheReportWasNeitherSentBackNorAccepted() {
        province.liveOn("bac-giang", LocalDate.of(2024, 11, 27));
        var onTheLastDay = row();
        province.liveOn("bac-giang", LocalDate.of(2024, 11, 28));

        assertThat(onTheLastDay.at("/receiving/overdue").asBoolean()).isFalse();
        assertThat(row().at("/receiving/overdue").asBoolean()).isTrue();
    }

    @Test
    void endsWhenTheReportIsAccepted() {
        act(consolidator(DISTRICT), tanMy(), "acceptance", NOTHING).expect(200);

        assertThat(row().path("state").asString()).isEqualTo("accepted");
        assertThat(row().has("receiving")).isFalse();
    }

    private UUID tanMy() {
        return OwingUnit.submissionOf(period, TAN_MY, null);
    }

    private JsonNode row() {
        return as(consolidator(DISTRICT))
                .get(API + "/periods/" + period + "/tracking")
                .expect(200)
                .json()
                .path("directive")
                .valueStream()
                .filter(row -> row.path("submission").asString().equals(tanMy().toString()))
                .findFirst()
                .orElseThrow();
    }
}
