package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.canbang.reporting.Province.DISTRICT;
import static vn.canbang.reporting.Province.DONG_SON;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.test.Answer;
import vn.canbang.test.TestToken;

/** Each warning has a reason before the province approves, and the reason is seen beside it all the way up. */
class ExplainedWarningTests extends RunningService {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final String GAPS = "II.4.gaps";
    private static final String REASON = "Số tổng đài của trung tâm";

    @Autowired
    private MongoOperations mongo;

    private UUID commune = UUID.randomUUID();
    private UUID district = UUID.randomUUID();
    private UUID whole = UUID.randomUUID();

    @BeforeEach
    void aCommuneWhoseTextHoldsALongNumber() {
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
        writes(officer(TAN_MY), commune, "Gọi 0912345678 để hỏi");
    }

    @AfterEach
    void forget() {
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), "submissions"));
    }

    @Test
    void areExplainedByTheUnitBeforeItHandsInAndNeedNoReasonThen() {
        assertThat(actionsOf(officer(TAN_MY), commune)).contains("explain");
        act(leader(TAN_MY), commune, "submission", NOTHING).expectProblem(422, "warnings_unexplained");

        var view = explain(officer(TAN_MY), commune).expect(200).json();
        act(leader(TAN_MY), commune, "submission", NOTHING).expect(200);

        assertThat(view.at("/checks/warnings/0/explanation").asString()).isEqualTo(REASON);
        assertThat(of(officer(TAN_MY), commune)
                        .at("/checks/warnings/0/explanation")
                        .asString())
                .isEqualTo(REASON);
    }

    @Test
    void areExplainedByTheReceiverAsWellUnderItsOwnName() {
        explain(officer(TAN_MY), commune).expect(200);
        act(leader(TAN_MY), commune, "submission", NOTHING).expect(200);

        var view = explain(consolidator(DISTRICT), commune, "Đã hỏi lại trạm")
                .expect(200)
                .json();

        assertThat(view.at("/checks/warnings/0/explanation").asString()).isEqualTo("Đã hỏi lại trạm");
        assertThat(view.path("history").valueStream())
                .filteredOn(step -> step.path("act").asString().equals("explain"))
                .extracting(
                        step -> step.path("item").asString(),
                        step -> step.path("from").asString(""),
                        step -> step.path("to").asString())
                .containsExactly(tuple(GAPS, "", REASON), tuple(GAPS, REASON, "Đã hỏi lại trạm"));
    }

    @Test
    @Tag("S14")
    void areExplainedByTheSideInWhoseHandTheReportIs() {
        explain(consolidator(DISTRICT), commune).expectProblem(403, "not_allowed");
        assertThat(actionsOf(consolidator(DISTRICT), commune)).doesNotContain("explain");
        explain(officer(TAN_MY), commune).expect(200);
        act(leader(TAN_MY), commune, "submission", NOTHING).expect(200);

        explain(officer(TAN_MY), commune, "Khác").expectProblem(403, "not_allowed");
        assertThat(actionsOf(officer(TAN_MY), commune)).doesNotContain("explain");
        act(consolidator(DISTRICT), commune, "acceptance", NOTHING).expect(200);
        explain(officer(TAN_MY), commune, "Khác").expectProblem(403, "not_allowed");
        explain(consolidator(DISTRICT), commune, "Đã hỏi lại trạm").expect(200);
    }

    @Test
    void areSeenWithTheirReasonsOnEveryLevelAbove() {
        explain(officer(TAN_MY), commune).expect(200);
        act(leader(TAN_MY), commune, "submission", NOTHING).expect(200);
        act(consolidator(DISTRICT), commune, "acceptance", NOTHING).expect(200);
        act(consolidator(DISTRICT), district, "consolidation", NOTHING).expect(200);
        act(leader(DISTRICT), district, "submission", NOTHING).expect(200);
        act(consolidator(PROVINCE), district, "acceptance", NOTHING).expect(200);

        act(consolidator(PROVINCE), whole, "consolidation", NOTHING).expect(200);

        assertThat(of(leader(PROVINCE), whole).at("/checks/below").valueStream())
                .singleElement()
                .satisfies(below -> {
                    assertThat(below.path("unit").asString()).isEqualTo("xã Tân Mỹ");
                    assertThat(below.path("item").asString()).isEqualTo(GAPS);
                    assertThat(below.path("text").asString()).startsWith("Có dãy 9 đến 12 chữ số.");
                    assertThat(below.path("explanation").asString()).isEqualTo(REASON);
                });
    }

    @Test
    @Tag("S17")
    void keepBackTheApprovalOfTheProvinceUntilTheyAreExplained() {
        act(consolidator(PROVINCE), whole, "consolidation", NOTHING).expect(200);
        writes(consolidator(PROVINCE), whole, "Gọi 0912345678 để hỏi");

        var refused = act(leader(PROVINCE), whole, "approval", NOTHING).expectProblem(422, "warnings_unexplained");
        explain(consolidator(PROVINCE), whole).expect(200);
        act(leader(PROVINCE), whole, "approval", NOTHING).expect(200);

        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/items/" + GAPS);
        assertThat(of(leader(PROVINCE), whole)
                        .at("/checks/warnings/0/explanation")
                        .asString())
                .isEqualTo(REASON);
        explain(consolidator(PROVINCE), whole).expectProblem(409, "submission_state");
    }

    @Test
    void areExplainedByNobodyElseAndOnlyWhereTheyAre() {
        assertThat(explain(officer(DONG_SON), commune, REASON, commune).status())
                .isEqualTo(404);
        explain(leader(TAN_MY), commune).expectProblem(403, "not_allowed");
        explain(consolidator(PROVINCE), commune).expectProblem(403, "not_allowed");
        act(officer(TAN_MY), commune, "explanations", reasons("change_large", "COM-05.signed", REASON))
                .expectProblem(400, "invalid_request");
        act(officer(TAN_MY), commune, "explanations", reasons("narrative_digits", GAPS, " "))
                .expectProblem(400, "invalid_request");

        writes(officer(TAN_MY), commune, "Còn hai thôn");
        assertThat(actionsOf(officer(TAN_MY), commune)).doesNotContain("explain");
    }

    private void writes(TestToken who, UUID report, String text) {
        act(who, report, "entries", Map.of("narratives", List.of(Map.of("key", GAPS, "text", text))))
                .expect(200);
    }

    private Answer explain(TestToken who, UUID report) {
        return explain(who, report, REASON);
    }

    private Answer explain(TestToken who, UUID report, String reason) {
        return act(who, report, "explanations", reasons("narrative_digits", GAPS, reason));
    }

    /** By somebody who cannot see the report in whose version it is sent. */
    private Answer explain(TestToken who, UUID report, String reason, UUID seen) {
        var version = as(officer(TAN_MY)).get(API + "/submissions/" + seen).expect(200);
        return once(who)
                .ifMatch(version)
                .post(API + "/submissions/" + report + "/explanations", reasons("narrative_digits", GAPS, reason));
    }

    private static Map<String, Object> reasons(String code, String item, String reason) {
        return Map.of("explanations", List.of(Map.of("code", code, "item", item, "reason", reason)));
    }

    private JsonNode of(TestToken who, UUID report) {
        return as(who).get(API + "/submissions/" + report).expect(200).json();
    }
}
