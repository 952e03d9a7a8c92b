package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.HOSPITAL;
import static vn.canbang.commitments.Province.OTHER_HOSPITAL;
import static vn.canbang.commitments.Province.SECOND_VILLAGE;
import static vn.canbang.commitments.Province.SIBLING_VILLAGE;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.VILLAGE;
import static vn.canbang.commitments.Province.branchHead;
import static vn.canbang.commitments.Province.checker;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.norm;
import static vn.canbang.commitments.Requests.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.canbang.commitments.norm.NormDocument;
import vn.canbang.test.Answer;
import vn.canbang.test.TestToken;

/** Conventions of villages and regulations of bodies over HTTP. */
class NormApiTests extends RunningService {

    private static final String NORMS = API + "/norms";
    private static final String CONVENTIONS = NORMS + "?kind=village_convention";
    private static final String REGULATIONS = NORMS + "?kind=internal_regulation";

    @BeforeEach
    void noNorms() {
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), NormDocument.class));
    }

    private Answer entered(UUID village) {
        return once(officer(TAN_MY)).post(NORMS, norm(village, "2023-03-05")).expect(200);
    }

    private Answer confirmed(Answer entered) {
        return once(checker(TAN_MY))
                .ifMatch(entered)
                .post(path(entered) + "/confirmation", null)
                .expect(200);
    }

    private static String path(Answer norm) {
        return NORMS + "/" + norm.json().path("id").asString();
    }

    private List<JsonNode> rows(String list) {
        return as(officer(TAN_MY))
                .get(list)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private static List<String> acts(JsonNode view) {
        return view.path("actions")
                .valueStream()
                .map(act -> act.path("name").asString() + (act.path("allowed").asBoolean() ? "" : " refused"))
                .toList();
    }

    @Test
    void listsVillagesWithoutTheClauseFirst() {
        confirmed(entered(VILLAGE));

        var board = as(officer(TAN_MY)).get(CONVENTIONS).expect(200).json();

        assertThat(board.path("items")
                        .valueStream()
                        .map(row -> row.path("holder").path("name").asString()))
                .containsExactly("Hạ", "Đông");
        assertThat(board.path("items").path(0).path("hasClause").asBoolean()).isFalse();
        assertThat(board.path("items").path(1).path("status").asString()).isEqualTo("in_force");
        var summary = board.path("summary");
        assertThat(summary.path("holders").asInt()).isEqualTo(2);
        assertThat(summary.path("withClause").asInt()).isEqualTo(1);
    }

    @Test
    void listsOnlyThoseThatLackTheClauseWhenAsked() {
        confirmed(entered(VILLAGE));

        var board = as(officer(TAN_MY)).get(CONVENTIONS + "&lacking=true").expect(200);

        assertThat(board.text()).contains("Hạ").doesNotContain("Đông");
        assertThat(board.json().path("summary").path("holders").asInt()).isEqualTo(2);
    }

    @Test
    void pagesWithoutRepetition() {
        var first =
                as(officer(TAN_MY)).get(CONVENTIONS + "&limit=1").expect(200).json();
        var second = as(officer(TAN_MY))
                .get(CONVENTIONS + "&limit=1&after=" + first.path("next").asString())
                .expect(200)
                .json();

        assertThat(List.of(
                        first.path("items").path(0).path("holder").path("name").asString(),
                        second.path("items").path(0).path("holder").path("name").asString()))
                .containsExactly("Đông", "Hạ");
        assertThat(second.path("next").isMissingNode()).isTrue();
        as(officer(TAN_MY)).get(CONVENTIONS + "&after=%21%21").expectProblem(400, "invalid_request");
    }

    @Test
    void countsATextOnlyOnceASecondPersonHasConfirmedIt() {
        var entered = entered(VILLAGE);
        assertThat(entered.json().path("status").asString()).isEqualTo("recorded");
        assertThat(entered.json().path("hasClause").asBoolean()).isFalse();

        var confirmed = confirmed(entered).json();

        assertThat(confirmed.path("status").asString()).isEqualTo("in_force");
        assertThat(confirmed.path("hasClause").asBoolean()).isTrue();
        assertThat(confirmed.path("holderName").asString()).isEqualTo("Đông");
        assertThat(confirmed
                        .path("history")
                        .valueStream()
                        .map(step -> step.path("act").asString()))
                .containsExactly("entered", "confirmed");
    }

    @Test
    void letsNobodyConfirmWhatTheyEnteredThemselves() {
        var both = TestToken.in("bac-giang")
                .unit(TAN_MY)
                .organisation(Province.STATION)
                .roles("data_entry", "population_officer")
                .subject("officer and checker");
        var entered = once(both).post(NORMS, norm(VILLAGE, "2023-03-05")).expect(200);

        assertThat(acts(entered.json())).contains("confirmation refused");
        once(both).ifMatch(entered).post(path(entered) + "/confirmation", null).expectProblem(422, "norm_same_person");
        assertThat(acts(as(checker(TAN_MY)).get(path(entered)).json())).contains("confirmation");
    }

    @Test
    void replacesATextByItsRevisionAndKeepsBoth() {
        var norm = confirmed(entered(VILLAGE));
        var revision = with(norm(VILLAGE, "2024-06-01"), "clauses", List.of());

        var waiting = once(officer(TAN_MY)).post(NORMS, revision).expect(200);
        assertThat(waiting.json().path("status").asString()).isEqualTo("in_force");
        assertThat(waiting.json().path("waiting").path("adoptedOn").asString()).isEqualTo("2024-06-01");
        var revised = confirmed(waiting).json();

        assertThat(revised.path("id").asString())
                .isEqualTo(norm.json().path("id").asString());
        assertThat(revised.path("texts")
                        .valueStream()
                        .map(text -> text.path("status").asString()))
                .containsExactly("in_force", "revised");
        assertThat(revised.path("hasClause").asBoolean()).isFalse();
    }

    @Test
    void takesBackASlipBeforeItIsConfirmed() {
        var entered = entered(VILLAGE);

        var taken = once(officer(TAN_MY))
                .ifMatch(entered)
                .post(path(entered) + "/withdrawal", null)
                .expect(200);

        assertThat(taken.json().path("status").isMissingNode()).isTrue();
        once(checker(TAN_MY))
                .ifMatch(taken)
                .post(path(entered) + "/confirmation", null)
                .expectProblem(409, "norm_not_waiting");
        assertThat(rows(CONVENTIONS)).hasSize(2);
    }

    @Test
    void isRepealedByWhoChecks() {
        var norm = confirmed(entered(VILLAGE));

        var repealed = once(checker(TAN_MY))
                .ifMatch(norm)
                .post(path(norm) + "/repeal", Map.of("repealedOn", "2024-11-01"))
                .expect(200)
                .json();

        assertThat(repealed.path("status").asString()).isEqualTo("repealed");
        assertThat(repealed.path("hasClause").asBoolean()).isFalse();
        assertThat(acts(repealed)).doesNotContain("repeal");
    }

    @Test
    void isMarkedForReviewWithoutLosingItsCount() {
        var norm = confirmed(entered(VILLAGE));

        var marked = once(officer(TAN_MY))
                .ifMatch(norm)
                .post(path(norm) + "/review", Map.of("needed", true))
                .expect(200)
                .json();

        assertThat(marked.path("status").asString()).isEqualTo("needs_review");
        assertThat(marked.path("hasClause").asBoolean()).isTrue();
        var summary = as(officer(TAN_MY)).get(CONVENTIONS).json().path("summary");
        assertThat(summary.path("toReview").asInt()).isEqualTo(1);
        assertThat(summary.path("withClause").asInt()).isEqualTo(1);
    }

    @Test
    void keepsTheRegulationOfAHospitalForTheHospitalAndThoseAbove() {
        var clerk = hospitalOfficer(HOSPITAL);
        var entered = once(clerk)
                .post(NORMS, norm("internal_regulation", HOSPITAL, "2022-05-05"))
                .expect(200);

        assertThat(as(clerk).get(REGULATIONS).expect(200).text())
                .contains("Trung tâm Y tế Lạng Giang")
                .doesNotContain("Bệnh viện Sản Nhi", "UBND xã");
        as(hospitalOfficer(OTHER_HOSPITAL)).get(path(entered)).expectProblem(404, "not_found");
        once(branchHead())
                .ifMatch(entered)
                .post(path(entered) + "/confirmation", null)
                .expect(200);
        assertThat(as(branchHead()).get(REGULATIONS + "&lacking=true").text())
                .contains("UBND xã Tân Mỹ")
                .doesNotContain("Trung tâm Y tế Lạng Giang");
    }

    private static TestToken hospitalOfficer(UUID hospital) {
        return TestToken.in("bac-giang")
                .unit("24/213/")
                .own(hospital)
                .roles("data_entry")
                .subject("officer of " + hospital);
    }

    @Test
    @Tag("S31")
    void entersATextOnceHoweverOftenItIsSent() throws Exception {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 20)
                    .mapToObj(i -> workers.submit(() -> entered(VILLAGE)))
                    .toList();
            for (var answer : answers) {
                answer.get();
            }
        }

        assertThat(entered(VILLAGE).json().path("history")).hasSize(1);
    }

    @Test
    @Tag("S31")
    void confirmsOnceWhenTheSameRequestIsRepeated() {
        var entered = entered(VILLAGE);
        var lost = once(checker(TAN_MY)).ifMatch(entered);
        lost.post(path(entered) + "/confirmation", null).expect(200);

        var again = lost.post(path(entered) + "/confirmation", null).expect(200);

        assertThat(again.json().path("history")).hasSize(2);
        once(checker(TAN_MY)).post(path(entered) + "/confirmation", null).expectProblem(428, "version_required");
        once(checker(TAN_MY))
                .ifMatch(entered)
                .post(path(entered) + "/confirmation", null)
                .expectProblem(412, "stale_version");
    }

    @Test
    void refusesWhatCannotBe() {
        var future = once(officer(TAN_MY)).post(NORMS, norm(VILLAGE, "2024-11-21"));
        var ancient = once(officer(TAN_MY)).post(NORMS, norm(VILLAGE, "0023-03-05"));
        var foreignClause = once(officer(TAN_MY))
                .post(NORMS, with(norm(VILLAGE, "2023-03-05"), "clauses", List.of("join_communication")));
        var twice = once(officer(TAN_MY))
                .post(
                        NORMS,
                        with(norm(VILLAGE, "2023-03-05"), "clauses", List.of("no_sex_selection", "no_sex_selection")));
        var unknownKind = as(officer(TAN_MY)).get(NORMS + "?kind=law");
        var noKind = as(officer(TAN_MY)).get(NORMS);

        assertThat(future.expectProblem(422, "date_in_future").text()).contains("/adoptedOn");
        assertThat(ancient.expectProblem(400, "invalid_request").text()).contains("/adoptedOn");
        assertThat(foreignClause.expectProblem(422, "clause_not_valid").text()).contains("/clauses/0");
        assertThat(twice.expectProblem(400, "invalid_request").text()).contains("/clauses/1");
        unknownKind.expectProblem(400, "invalid_request");
        noKind.expect(400);
        for (var field : List.of("kind", "holder", "adoptedOn", "clauses")) {
            var body = norm(VILLAGE, "2023-03-05");
            body.remove(field);
            once(officer(TAN_MY)).post(NORMS, body).expectProblem(400, "invalid_request");
        }
        once(officer(TAN_MY))
                .post(NORMS, with(norm(VILLAGE, "2023-03-05"), "keptAt", "x".repeat(121)))
                .expectProblem(400, "invalid_request");
    }

    @Test
    @Tag("S16")
    void takesNoNoteNoFileNoNames() {
        for (var field :
                List.of("note", "file", "attachment", "text", "names", "status", "confirmed", "id", "version")) {
            once(officer(TAN_MY))
                    .post(NORMS, with(norm(VILLAGE, "2023-03-05"), field, "x"))
                    .expectProblem(400, "invalid_request");
        }
        var norm = confirmed(entered(VILLAGE));
        once(officer(TAN_MY))
                .ifMatch(norm)
                .post(path(norm) + "/review", Map.of("needed", true, "status", "in_force"))
                .expectProblem(400, "invalid_request");
    }

    @Test
    @Tag("S14")
    void entersNothingForAHolderOutsideScope() {
        once(officer(TAN_MY)).post(NORMS, norm(SIBLING_VILLAGE, "2023-03-05")).expectProblem(404, "not_found");
        once(officer(TAN_MY))
                .post(NORMS, norm(Province.id("unknown village"), "2023-03-05"))
                .expectProblem(404, "not_found");
        once(officer(TAN_MY))
                .post(NORMS, norm("internal_regulation", VILLAGE, "2023-03-05"))
                .expectProblem(404, "not_found");

        var summary = as(branchHead()).get(CONVENTIONS).expect(200).json().path("summary");
        assertThat(summary.path("waiting").asInt()).isZero();
    }

    @Test
    @Tag("S10")
    void letsOnlyTheRolesOfTheMatrixEnterAndCheck() {
        var entered = entered(VILLAGE);
        var leader =
                TestToken.in("bac-giang").unit(TAN_MY).line().roles("leader").subject("leader");
        var auditor = TestToken.in("bac-giang").unit("24/").line().roles("auditor");
        var districtOfficer = TestToken.in("bac-giang")
                .unit("24/213/")
                .line()
                .roles("population_officer")
                .subject("district");

        once(leader).post(NORMS, norm(SECOND_VILLAGE, "2023-03-05")).expectProblem(403, "not_allowed");
        once(officer(TAN_MY))
                .ifMatch(entered)
                .post(path(entered) + "/confirmation", null)
                .expectProblem(403, "not_allowed");
        once(districtOfficer)
                .ifMatch(entered)
                .post(path(entered) + "/confirmation", null)
                .expectProblem(403, "not_allowed");
        once(branchHead())
                .ifMatch(entered)
                .post(path(entered) + "/withdrawal", null)
                .expectProblem(403, "not_allowed");
        once(leader)
                .ifMatch(entered)
                .post(path(entered) + "/review", Map.of("needed", true))
                .expectProblem(403, "not_allowed");
        once(officer(TAN_MY))
                .ifMatch(entered)
                .post(path(entered) + "/repeal", Map.of("repealedOn", "2024-01-01"))
                .expectProblem(403, "not_allowed");
        for (var outsider : List.of(auditor, Province.agency())) {
            as(outsider).get(CONVENTIONS).expectProblem(403, "not_allowed");
            as(outsider).get(path(entered)).expectProblem(403, "not_allowed");
        }
        once(leader)
                .ifMatch(entered)
                .post(path(entered) + "/confirmation", null)
                .expect(200);
    }

    @Test
    void recordsTheChildNumberClauseUntilItsLastDayAndNeverAfterwards() {
        var body = with(norm(VILLAGE, "2024-03-05"), "clauses", List.of("no_sex_selection", "child_number_limit"));

        province.liveOn("bac-giang", LocalDate.of(2025, 6, 3));
        once(officer(TAN_MY)).post(NORMS, body).expectProblem(422, "clause_not_valid");
        province.liveOn("bac-giang", LocalDate.of(2025, 6, 2));

        once(officer(TAN_MY)).post(NORMS, body).expect(200);
    }

    @Test
    void showsAndCountsTheChildNumberClauseNoMoreOnceItHasEnded() {
        var body = with(norm(VILLAGE, "2024-03-05"), "clauses", List.of("no_sex_selection", "child_number_limit"));
        province.liveOn("bac-giang", LocalDate.of(2025, 6, 2));
        var norm = confirmed(once(officer(TAN_MY)).post(NORMS, body).expect(200));
        assertThat(norm.text()).contains("child_number_limit");

        province.liveOn("bac-giang", LocalDate.of(2025, 6, 3));

        var view = as(officer(TAN_MY)).get(path(norm)).expect(200);
        assertThat(view.text()).doesNotContain("child_number_limit");
        assertThat(view.json().path("status").asString()).isEqualTo("needs_review");
        assertThat(view.json().path("hasClause").asBoolean()).isTrue();
        var text = view.json().path("texts").path(0);
        assertThat(text.path("clausesEndedByLaw").asInt()).isEqualTo(1);
        assertThat(text.path("clausesEndedByLawFrom").asString()).isEqualTo("2025-06-03");
        assertThat(as(officer(TAN_MY)).get(CONVENTIONS).expect(200).text()).doesNotContain("child_number_limit");
    }

    @Test
    void neverShowsATextThatOnlyLimitedChildrenAsHavingTheClause() {
        province.liveOn("bac-giang", LocalDate.of(2025, 6, 2));
        confirmed(once(officer(TAN_MY))
                .post(NORMS, with(norm(VILLAGE, "2024-03-05"), "clauses", List.of("child_number_limit")))
                .expect(200));

        province.liveOn("bac-giang", LocalDate.of(2025, 6, 3));

        assertThat(rows(CONVENTIONS + "&lacking=true")).hasSize(2);
    }
}
