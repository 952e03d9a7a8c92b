package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.DISTRICT;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.leader;
import static vn.canbang.reporting.Province.officer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.test.Answer;
import vn.canbang.test.TestToken;

/** Nothing is handed in or approved on sums of reports that came back since (workflow 6, rows 4 to 8). */
class OutdatedSumsTests extends RunningService {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final String SESSIONS = "CAM-01.sessions";

    @Autowired
    private MongoOperations mongo;

    private UUID commune = UUID.randomUUID();
    private UUID district = UUID.randomUUID();
    private UUID whole = UUID.randomUUID();

    @BeforeEach
    void aDistrictThatHasConsolidatedItsCommune() {
        forget();
        var period = UUID.fromString(as(consolidator(PROVINCE))
                .get(API + "/periods")
                .json()
                .at("/items/0/id")
                .asString());
        commune = OwingUnit.submissionOf(period, TAN_MY, null);
        district = OwingUnit.submissionOf(period, DISTRICT, null);
        whole = OwingUnit.submissionOf(period, PROVINCE, null);
        act(officer(TAN_MY), commune, "draft", NOTHING).expect(200);
        types(officer(TAN_MY), commune, 100);
        act(leader(TAN_MY), commune, "submission", NOTHING).expect(200);
        act(consolidator(DISTRICT), commune, "acceptance", NOTHING).expect(200);
        act(consolidator(DISTRICT), district, "consolidation", NOTHING).expect(200);
        eventually(() -> of(commune).path("state").asString().equals("consolidated"));
    }

    @AfterEach
    void forget() {
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), "submissions"));
    }

    @Test
    void keepBackTheReportOfADistrictUntilItConsolidatesAgain() {
        comesBack(consolidator(DISTRICT), commune, officer(TAN_MY), 50);

        isKeptBack(act(leader(DISTRICT), district, "submission", NOTHING), "xã Tân Mỹ");
        act(leader(TAN_MY), commune, "submission", NOTHING).expect(200);
        act(consolidator(DISTRICT), commune, "acceptance", NOTHING).expect(200);
        isKeptBack(act(leader(DISTRICT), district, "submission", NOTHING), "xã Tân Mỹ");
        act(consolidator(DISTRICT), district, "consolidation", NOTHING).expect(200);

        act(leader(DISTRICT), district, "submission", NOTHING).expect(200);
        assertThat(sessionsOf(district)).isEqualTo(50);
    }

    @Test
    void keepBackTheApprovalOfTheProvinceUntilItConsolidatesAgain() {
        theProvinceConsolidates();
        comesBack(consolidator(PROVINCE), district, officer(DISTRICT), 7);

        isKeptBack(act(leader(PROVINCE), whole, "approval", NOTHING), "huyện Lạng Giang");
        act(leader(DISTRICT), district, "submission", NOTHING).expect(200);
        act(consolidator(PROVINCE), district, "acceptance", NOTHING).expect(200);
        isKeptBack(act(leader(PROVINCE), whole, "approval", NOTHING), "huyện Lạng Giang");
        assertThat(actionsOf(consolidator(PROVINCE), whole)).contains("consolidate");
        assertThat(of(whole).at("/checks/errors").valueStream())
                .extracting(error -> error.path("code").asString())
                .containsExactly("sums_outdated");
        act(consolidator(PROVINCE), whole, "consolidation", NOTHING).expect(200);

        act(leader(PROVINCE), whole, "approval", NOTHING).expect(200);
        assertThat(sessionsOf(whole)).isEqualTo(100 + 7);
    }

    @Test
    void areUpToDateWhereAnEarlierReleaseMadeThemUnlessAReportHasComeBack() {
        theProvinceConsolidates();
        tenants.run(
                BAC_GIANG,
                () -> mongo.updateMulti(
                        Query.query(Criteria.where("consolidation").exists(true)),
                        new Update().unset("consolidation.accepted"),
                        "submissions"));
        assertThat(of(whole).at("/checks/errors")).isEmpty();

        comesBack(consolidator(PROVINCE), district, officer(DISTRICT), 7);

        isKeptBack(act(leader(PROVINCE), whole, "approval", NOTHING), "huyện Lạng Giang");
    }

    private void theProvinceConsolidates() {
        act(leader(DISTRICT), district, "submission", NOTHING).expect(200);
        act(consolidator(PROVINCE), district, "acceptance", NOTHING).expect(200);
        act(consolidator(PROVINCE), whole, "consolidation", NOTHING).expect(200);
        eventually(() -> of(district).path("state").asString().equals("consolidated"));
    }

    /** The receiver sends a report back; its unit changes a figure and says what it did about the remark. */
    private void comesBack(TestToken receiver, UUID report, TestToken writer, long sessions) {
        act(
                        receiver,
                        report,
                        "return",
                        Map.of("remarks", List.of(Map.of("item", "report", "text", "Kiểm tra lại số buổi"))))
                .expect(200);
        types(writer, report, sessions);
        var remark = of(report).at("/remarks/0/id").asString();
        act(writer, report, "answers", Map.of("answers", List.of(Map.of("remark", remark, "kind", "fixed"))))
                .expect(200);
    }

    private void types(TestToken writer, UUID report, long sessions) {
        act(
                        writer,
                        report,
                        "entries",
                        Map.of("figures", List.of(Map.of("key", SESSIONS, "value", sessions, "source", "Sổ"))))
                .expect(200);
    }

    private static void isKeptBack(Answer refused, String unit) {
        refused.expectProblem(422, "submission_has_errors");
        var error = refused.json().at("/errors/0");
        assertThat(error.path("code").asString()).isEqualTo("sums_outdated");
        assertThat(error.path("detail").asString()).containsIgnoringCase(unit);
    }

    private JsonNode of(UUID report) {
        return as(consolidator(PROVINCE))
                .get(API + "/submissions/" + report)
                .expect(200)
                .json();
    }

    private long sessionsOf(UUID report) {
        return of(report)
                .path("parts")
                .valueStream()
                .flatMap(part -> part.path("figures").valueStream())
                .filter(figure -> SESSIONS.equals(figure.path("key").asString()))
                .mapToLong(figure -> figure.path("value").asLong())
                .sum();
    }
}
