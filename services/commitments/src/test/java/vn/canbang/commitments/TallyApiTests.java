package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.DONG_SON;
import static vn.canbang.commitments.Province.SCHOOL;
import static vn.canbang.commitments.Province.SECOND_VILLAGE;
import static vn.canbang.commitments.Province.SIBLING_VILLAGE;
import static vn.canbang.commitments.Province.STAFF_BODY;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.VILLAGE;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.tally;
import static vn.canbang.commitments.Requests.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.commitments.tally.CommitmentTally;
import vn.canbang.test.Answer;
import vn.canbang.test.TestToken;

/** Totals of villages, bodies and schools over HTTP. */
class TallyApiTests extends RunningService {

    private static final String TALLIES = API + "/tallies";

    @BeforeEach
    void noTallies() {
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), CommitmentTally.class));
    }

    private Answer recorded(String asOf, int signed) {
        return once(officer(TAN_MY))
                .post(TALLIES, tally(VILLAGE, asOf, signed, 120))
                .expect(200);
    }

    @Test
    void saysHowManyMoreThanLastTime() {
        recorded("2024-03-05", 112);

        var row = recorded("2024-11-12", 118).json();

        assertThat(row.path("last").path("signed").asInt()).isEqualTo(118);
        assertThat(row.path("previous").path("signed").asInt()).isEqualTo(112);
        assertThat(row.path("change").asInt()).isEqualTo(6);
        assertThat(row.path("holder").path("name").asString()).isEqualTo("Đông");
        assertThat(row.path("unit").path("name").asString()).isEqualTo("xã Tân Mỹ");
    }

    @Test
    @Tag("S31")
    void changesNothingWhenSentTwiceOrTwentyTimesAtOnce() throws Exception {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 20)
                    .mapToObj(i -> workers.submit(() -> recorded("2024-11-12", 118)))
                    .toList();
            for (var answer : answers) {
                answer.get();
            }
        }

        var id = recorded("2024-11-12", 118).json().path("tally").asString();
        var whole = as(officer(TAN_MY)).get(TALLIES + "/" + id).expect(200).json();
        assertThat(whole.path("values")).hasSize(1);
        assertThat(whole.path("history")).hasSize(1);
    }

    @Test
    @Tag("S31")
    void doesNotBringAnOldNumberBackWhenARequestIsRetriedAfterACorrection() {
        var lost = once(officer(TAN_MY));
        lost.post(TALLIES, tally(VILLAGE, "2024-11-12", 118, 120)).expect(200);
        recorded("2024-11-12", 116);

        var again = lost.post(TALLIES, tally(VILLAGE, "2024-11-12", 118, 120)).expect(200);

        assertThat(again.json().path("last").path("signed").asInt()).isEqualTo(116);
        lost.post(TALLIES, tally(VILLAGE, "2024-11-12", 119, 120)).expectProblem(422, "idempotency_key_reused");
        var history = as(officer(TAN_MY))
                .get(TALLIES + "/" + again.json().path("tally").asString())
                .expect(200)
                .json()
                .path("history");
        assertThat(history.valueStream()
                        .map(step -> step.path("from").asString("-") + " > "
                                + step.path("to").asString()))
                .containsExactly("- > 2024-11-12: 118/120", "2024-11-12: 118/120 > 2024-11-12: 116/120");
    }

    private Answer withdraw(TestToken who, Answer seen, String tally, String asOf) {
        return once(who).ifMatch(seen).post(TALLIES + "/" + tally + "/withdrawal", Map.of("asOf", asOf));
    }

    @Test
    void takesBackATotalThatWasRecordedByMistake() {
        recorded("2024-03-05", 112);
        var id = recorded("2024-11-12", 18).json().path("tally").asString();
        var seen = as(officer(TAN_MY)).get(TALLIES + "/" + id);

        withdraw(Province.foreigner(), seen, id, "2024-11-12").expectProblem(404, "not_found");
        withdraw(officer(DONG_SON), seen, id, "2024-11-12").expectProblem(404, "not_found");
        withdraw(Province.agency(), seen, id, "2024-11-12").expectProblem(403, "not_allowed");
        withdraw(officer(TAN_MY), seen, id, "2024-11-11").expectProblem(404, "not_found");
        var left = withdraw(officer(TAN_MY), seen, id, "2024-11-12").expect(200).json();

        assertThat(left.path("values")).hasSize(1);
        assertThat(left.at("/values/0/signed").asInt()).isEqualTo(112);
        assertThat(left.at("/history/2/act").asString()).isEqualTo("withdrawn");
        assertThat(left.at("/history/2/from").asString()).isEqualTo("2024-11-12: 18/120");
        withdraw(officer(TAN_MY), seen, id, "2024-03-05").expectProblem(412, "stale_version");
    }

    @Test
    void offersToTakeBackOnlyWhatThereIs() {
        recorded("2024-11-12", 118);

        var board = as(officer(TAN_MY))
                .get(TALLIES + "?subjectKind=household_group&year=2024")
                .expect(200)
                .json();

        assertThat(board.at("/items/0/actions").toString()).doesNotContain("withdrawal");
        assertThat(board.at("/items/1/actions").toString()).contains("withdrawal");
    }

    @Test
    void putsVillagesWithoutFiguresOfTheYearFirst() {
        recorded("2024-11-12", 118);

        var board = as(officer(TAN_MY))
                .get(TALLIES + "?subjectKind=household_group&year=2024")
                .expect(200)
                .json();

        assertThat(board.path("items")
                        .valueStream()
                        .map(row -> row.path("holder").path("name").asString()))
                .containsExactly("Hạ", "Đông");
        assertThat(board.path("items").path(0).path("suggestedTotal").asInt()).isEqualTo(90);
        var summary = board.path("summary");
        assertThat(summary.path("holders").asInt()).isEqualTo(2);
        assertThat(summary.path("recorded").asInt()).isEqualTo(1);
        assertThat(summary.path("missing").asInt()).isEqualTo(1);
        assertThat(summary.path("signed").asInt()).isEqualTo(118);
    }

    @Test
    void showsTheValueOfAnotherYearAsLastButNotAsRecorded() {
        recorded("2024-03-05", 112);
        province.liveOn("bac-giang", LocalDate.of(2025, 2, 1));

        var rows = as(officer(TAN_MY))
                .get(TALLIES + "?subjectKind=household_group")
                .expect(200)
                .json()
                .path("items");

        assertThat(rows.valueStream().filter(row -> row.path("recordedThisYear").asBoolean()))
                .isEmpty();
        assertThat(rows.toString()).contains("\"signed\":112");
    }

    @Test
    void pagesWithoutRepetition() {
        var first = as(officer(TAN_MY))
                .get(TALLIES + "?subjectKind=household_group&limit=1")
                .expect(200)
                .json();
        var second = as(officer(TAN_MY))
                .get(TALLIES + "?subjectKind=household_group&limit=1&after="
                        + first.path("next").asString())
                .expect(200)
                .json();

        assertThat(List.of(
                        first.path("items").path(0).path("holder").path("name").asString(),
                        second.path("items").path(0).path("holder").path("name").asString()))
                .containsExactly("Đông", "Hạ");
        assertThat(second.path("next").isMissingNode()).isTrue();
    }

    @Test
    void countsStaffAndSchoolsTheSameWay() {
        once(officer(TAN_MY))
                .post(TALLIES, tally("staff_of_unit", STAFF_BODY, "no_sex_selection", "2024-11-12", 20, 22))
                .expect(200);
        once(officer(TAN_MY))
                .post(TALLIES, tally("school", SCHOOL, "school_population_policy", "2024-11-12", 30, 31))
                .expect(200);

        assertThat(as(officer(TAN_MY))
                        .get(TALLIES + "?subjectKind=staff_of_unit")
                        .text())
                .contains("UBND xã Tân Mỹ", "\"signed\":20")
                .doesNotContain("Trường THCS");
        assertThat(as(officer(TAN_MY)).get(TALLIES + "?subjectKind=school").text())
                .contains("Trường THCS Tân Mỹ", "\"signed\":30");
    }

    @Test
    void refusesWhatCannotBe() {
        var over = once(officer(TAN_MY)).post(TALLIES, tally(VILLAGE, "2024-11-12", 130, 118));
        var future = once(officer(TAN_MY)).post(TALLIES, tally(VILLAGE, "2024-11-21", 10, 118));
        var negative = once(officer(TAN_MY)).post(TALLIES, tally(VILLAGE, "2024-11-12", -1, 118));
        var school =
                once(officer(TAN_MY)).post(TALLIES, tally("school", SCHOOL, "no_sex_selection", "2024-11-12", 1, 2));

        assertThat(over.expectProblem(422, "signed_over_total").text()).contains("/signed", "130", "118");
        assertThat(future.expectProblem(422, "date_in_future").text()).contains("/asOf");
        negative.expectProblem(400, "invalid_request");
        assertThat(school.expectProblem(422, "clause_not_valid").text()).contains("/clause");
    }

    @Test
    void refusesWhatIsDatedBeforeTheVillageOrSchoolExisted() {
        var village = once(officer(TAN_MY)).post(TALLIES, tally(VILLAGE, "2004-07-07", 10, 118));
        var school = tally("school", SCHOOL, "school_population_policy", "2024-11-12", 30, 31);
        var monitored = once(officer(TAN_MY)).post(TALLIES, with(school, "monitoredOn", "2004-07-07"));

        assertThat(village.expectProblem(422, "before_holder").text()).contains("/asOf", "2004-07-08");
        assertThat(monitored.expectProblem(422, "before_holder").text()).contains("/monitoredOn");
    }

    @Test
    void showsWhenASchoolWasMonitoredLastAndWhoRecordedItByRole() {
        var school = tally("school", SCHOOL, "school_population_policy", "2024-11-12", 30, 31);
        once(officer(TAN_MY))
                .post(TALLIES, with(with(school, "asOf", "2024-03-05"), "monitoredOn", "2024-03-20"))
                .expect(200);

        var row = once(officer(TAN_MY)).post(TALLIES, school).expect(200).json();

        assertThat(row.path("monitoredOn").asString()).isEqualTo("2024-03-20");
        assertThat(row.path("last").has("monitoredOn")).isFalse();
        var whole = as(officer(TAN_MY))
                .get(TALLIES + "/" + row.path("tally").asString())
                .expect(200)
                .json();
        assertThat(whole.path("history").path(0).path("to").asString()).isEqualTo("2024-03-05: 30/31 (2024-03-20)");
        assertThat(whole.path("history").path(0).path("roles").toString()).isEqualTo("[\"data_entry\"]");
    }

    @Test
    void takesNoMonitoringOfTomorrowNorOfAnybodyButASchool() {
        var school = tally("school", SCHOOL, "school_population_policy", "2024-11-12", 30, 31);
        var tomorrow = once(officer(TAN_MY)).post(TALLIES, with(school, "monitoredOn", "2024-11-21"));
        var village = once(officer(TAN_MY))
                .post(TALLIES, with(tally(VILLAGE, "2024-11-12", 118, 120), "monitoredOn", "2024-11-12"));

        assertThat(tomorrow.expectProblem(422, "date_in_future").text()).contains("/monitoredOn");
        assertThat(village.expectProblem(422, "monitoring_of_schools_only").text())
                .contains("/monitoredOn");
    }

    @Test
    @Tag("S16")
    void takesNoNoteNoFileNoNames() {
        for (var field : List.of("note", "file", "attachment", "households", "names", "signers", "id", "version")) {
            once(officer(TAN_MY))
                    .post(TALLIES, with(tally(VILLAGE, "2024-11-12", 10, 118), field, "x"))
                    .expectProblem(400, "invalid_request");
        }
    }

    @Test
    void recordsTheChildNumberClauseUntilItsLastDayAndNeverAfterwards() {
        var body = tally("staff_of_unit", STAFF_BODY, "child_number_limit", "2025-06-02", 20, 22);

        province.liveOn("bac-giang", LocalDate.of(2025, 6, 2));
        once(officer(TAN_MY)).post(TALLIES, body).expect(200);
        province.liveOn("bac-giang", LocalDate.of(2025, 6, 3));

        once(officer(TAN_MY)).post(TALLIES, with(body, "signed", 21)).expectProblem(422, "clause_not_valid");
        once(officer(TAN_MY)).post(TALLIES, with(body, "asOf", "2025-06-03")).expectProblem(422, "clause_not_valid");
    }

    @Test
    void showsNoTallyOfTheChildNumberClauseOnceItHasEnded() {
        var body = tally("staff_of_unit", STAFF_BODY, "child_number_limit", "2025-06-02", 20, 22);
        var board = TALLIES + "?subjectKind=staff_of_unit&clause=child_number_limit";
        province.liveOn("bac-giang", LocalDate.of(2025, 6, 2));
        var id = once(officer(TAN_MY))
                .post(TALLIES, body)
                .expect(200)
                .json()
                .path("tally")
                .asString();
        as(officer(TAN_MY)).get(TALLIES + "/" + id).expect(200);
        assertThat(as(officer(TAN_MY)).get(board).expect(200).text()).contains("\"signed\":20");

        province.liveOn("bac-giang", LocalDate.of(2025, 6, 3));

        as(officer(TAN_MY)).get(TALLIES + "/" + id).expectProblem(404, "not_found");
        as(officer(TAN_MY)).get(board).expectProblem(422, "clause_not_valid");
    }

    @Test
    @Tag("S14")
    void storesNothingForAHolderOutsideScope() {
        once(officer(TAN_MY))
                .post(TALLIES, tally(SIBLING_VILLAGE, "2024-11-12", 10, 60))
                .expectProblem(404, "not_found");
        once(officer(TAN_MY))
                .post(TALLIES, tally(Province.id("unknown village"), "2024-11-12", 10, 60))
                .expectProblem(404, "not_found");

        assertThat(as(officer("24/"))
                        .get(TALLIES + "?subjectKind=household_group")
                        .expect(200)
                        .json()
                        .path("summary")
                        .path("recorded")
                        .asInt())
                .isZero();
    }

    @Test
    void isCountedForVillagesInTheirOrder() {
        once(officer(TAN_MY))
                .post(TALLIES, tally(SECOND_VILLAGE, "2024-11-12", 80, 90))
                .expect(200);

        var summary = as(officer("24/213/"))
                .get(TALLIES + "?subjectKind=household_group&unit=" + TAN_MY)
                .expect(200)
                .json()
                .path("summary");

        assertThat(summary.path("total").asInt()).isEqualTo(90);
    }
}
