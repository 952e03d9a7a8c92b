package vn.canbang.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.DISTRICT;
import static vn.canbang.reporting.Province.DONG_SON;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.leader;
import static vn.canbang.reporting.Province.officer;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;
import vn.canbang.reporting.RunningService;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.starter.measure.MeasureKind;

/** A report that is accepted in the moment in which the sums above are made is not left out of them. */
class TakingUpTests extends RunningService {

    private static final Map<String, Object> NOTHING = Map.of();

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private ConsolidatingReports consolidating;

    private UUID tanMy = UUID.randomUUID();
    private UUID dongSon = UUID.randomUUID();
    private UUID district = UUID.randomUUID();

    @BeforeEach
    void aDistrictThatHasConsolidatedWithoutTheSecondCommune() {
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), "submissions"));
        var period = UUID.fromString(as(consolidator(DISTRICT))
                .get(API + "/periods")
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asString());
        tanMy = OwingUnit.submissionOf(period, TAN_MY, null);
        dongSon = OwingUnit.submissionOf(period, DONG_SON, null);
        district = OwingUnit.submissionOf(period, DISTRICT, null);
        publish("commitments.households_signed", MeasureKind.STOCK, TAN_MY, null, "2024-06-01", 110);
        publish("commitments.households_total", MeasureKind.STOCK, TAN_MY, null, "2024-06-01", 118);
        publish("commitments.households_signed", MeasureKind.STOCK, DONG_SON, null, "2024-06-01", 40);
        publish("commitments.households_total", MeasureKind.STOCK, DONG_SON, null, "2024-06-01", 100);
        act(officer(TAN_MY), tanMy, "draft", NOTHING).expect(200);
        act(leader(TAN_MY), tanMy, "submission", NOTHING).expect(200);
        act(consolidator(DISTRICT), tanMy, "acceptance", NOTHING).expect(200);
        act(officer(DONG_SON), dongSon, "draft", NOTHING).expect(200);
        act(leader(DONG_SON), dongSon, "submission", NOTHING).expect(200);
        act(consolidator(DISTRICT), district, "consolidation", NOTHING).expect(200);
        eventually(() -> stateOf(dongSon).equals("not_submitted"));
    }

    @Test
    void takesUpWhatWasAcceptedWhileTheSumsWereMade() {
        isAcceptedBeforeItCouldBeMissed(dongSon);
        publish("commitments.households_signed", MeasureKind.STOCK, TAN_MY, null, "2024-06-01", 999);

        tenants.run(BAC_GIANG, () -> consolidating.takeUpLate(district));

        var sums = as(consolidator(DISTRICT))
                .get(API + "/submissions/" + district)
                .expect(200)
                .json();
        assertThat(sums.path("coverage").path("text").asString()).isEqualTo("Tổng của 2/3 đơn vị");
        assertThat(signed(sums))
                .as("what the communes signed, whatever was published since")
                .isEqualTo(110 + 40);
        eventually(() -> stateOf(dongSon).equals("consolidated"));
        assertThat(sums.path("history").toString()).contains("take_up");
    }

    @Test
    void leavesAReportAloneThatHasGoneOnAbove() {
        act(leader(DISTRICT), district, "submission", NOTHING).expect(200);
        isAcceptedBeforeItCouldBeMissed(dongSon);
        var before =
                as(consolidator(DISTRICT)).get(API + "/submissions/" + district).header("ETag");

        tenants.run(BAC_GIANG, () -> consolidating.takeUpLate(district));

        assertThat(as(consolidator(DISTRICT))
                        .get(API + "/submissions/" + district)
                        .header("ETag"))
                .isEqualTo(before);
    }

    private void isAcceptedBeforeItCouldBeMissed(UUID submission) {
        tenants.run(
                BAC_GIANG,
                () -> mongo.updateFirst(
                        Query.query(Criteria.where("_id").is(submission)),
                        Update.update("state", "ACCEPTED").inc("version", 1),
                        "submissions"));
    }

    private static long signed(JsonNode report) {
        for (JsonNode part : report.path("parts")) {
            for (JsonNode figure : part.path("figures")) {
                if ("COM-05.signed".equals(figure.path("key").asString())) {
                    return figure.path("value").asLong();
                }
            }
        }
        throw new AssertionError("no figure");
    }

    private String stateOf(UUID submission) {
        return as(consolidator(DISTRICT))
                .get(API + "/submissions/" + submission)
                .json()
                .path("state")
                .asString();
    }
}
