package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.STAFF_BODY;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.branchHead;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.tally;
import static vn.canbang.commitments.Requests.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.commitment.CommitmentFixture;
import vn.canbang.commitments.commitment.SignedClause;
import vn.canbang.commitments.norm.NormDocument;
import vn.canbang.commitments.tally.CommitmentTally;
import vn.canbang.test.TestToken;

/** The clause on the number of children ended on 02/06/2025: from then on nothing says it, and the years before keep their counts. */
class ChildNumberClauseTests extends RunningService {

    private static final String TALLIES = API + "/tallies";
    private static final String NORMS = API + "/norms";
    private static final String CLAUSE = "child_number_limit";
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 2);
    private static final LocalDate FIRST_DAY_WITHOUT = LocalDate.of(2025, 6, 3);
    private static final LocalDate SIGNED = LocalDate.of(2024, 11, 15);

    @BeforeEach
    void nothingRecordedYet() {
        nothingRecorded();
        tenants.run(BAC_GIANG, () -> {
            mongo.remove(new Query(), CommitmentTally.class);
            mongo.remove(new Query(), NormDocument.class);
        });
        province.liveOn("bac-giang", LAST_DAY);
    }

    private JsonNode recorded(String clause, int signed) {
        return once(officer(TAN_MY))
                .post(TALLIES, tally("staff_of_unit", STAFF_BODY, clause, "2025-06-02", signed, 22))
                .expect(200)
                .json();
    }

    /** A paper that an earlier release took with these clauses. */
    private String signed(SignedClause... clauses) {
        var commitment = CommitmentFixture.signed(SIGNED, clauses);
        tenants.run(BAC_GIANG, () -> mongo.save(commitment));
        return API + "/commitments/" + commitment.id();
    }

    private static SignedClause childNumber() {
        return new SignedClause(ClauseKind.CHILD_NUMBER_LIMIT, LAST_DAY);
    }

    private static SignedClause sexSelection() {
        return new SignedClause(ClauseKind.NO_ASSIST_SEX_SELECTION, null);
    }

    private long active() {
        return as(officer(TAN_MY))
                .get(API + "/commitments/summary")
                .expect(200)
                .json()
                .path("active")
                .asLong();
    }

    private String listed(String filter) {
        return as(officer(TAN_MY))
                .get(API + "/commitments" + filter)
                .expect(200)
                .text();
    }

    private long booked(String measure, String day) {
        return measures().getOrDefault(measure + " 07201@2004-07-08 - " + day + " -", 0L);
    }

    @Test
    void isLostByAStaffTallyThatKeepsItsOtherClause() {
        var lost = recorded(CLAUSE, 20).path("tally").asString();
        var kept = recorded("no_sex_selection", 18).path("tally").asString();

        province.liveOn("bac-giang", FIRST_DAY_WITHOUT);

        as(officer(TAN_MY)).get(TALLIES + "/" + lost).expectProblem(404, "not_found");
        as(officer(TAN_MY))
                .get(TALLIES + "?subjectKind=staff_of_unit&clause=" + CLAUSE)
                .expectProblem(422, "clause_not_valid");
        var tally = as(officer(TAN_MY)).get(TALLIES + "/" + kept).expect(200).json();
        assertThat(tally.path("values").path(0).path("signed").asInt()).isEqualTo(18);
        assertThat(as(officer(TAN_MY))
                        .get(TALLIES + "?subjectKind=staff_of_unit")
                        .expect(200)
                        .text())
                .contains("\"signed\":18")
                .doesNotContain("\"signed\":20");
    }

    @Test
    void isNeverCountedInATotal() {
        recorded(CLAUSE, 20);
        recorded("no_sex_selection", 18);

        eventually(() -> booked("commitments.staff_signed", "2025-06-02") == 18);

        assertThat(booked("commitments.staff_total", "2025-06-02")).isEqualTo(22);
    }

    /** Numbers go to agencies as reports that were suppressed, never village by village. */
    @Test
    @Tag("S15")
    void isReadByNoAgencyFromTheFeedHoweverLongItWaits() {
        recorded(CLAUSE, 3);
        recorded("no_sex_selection", 2);
        var body = with(Requests.norm(Province.VILLAGE, "2024-03-06"), "clauses", List.of("no_sex_selection", CLAUSE));
        var entered = once(officer(TAN_MY)).post(NORMS, body).expect(200);
        var id = entered.json().path("id").asString();
        once(Province.checker(TAN_MY))
                .ifMatch(entered)
                .post(NORMS + "/" + id + "/confirmation", null)
                .expect(200);

        province.liveOn("bac-giang", FIRST_DAY_WITHOUT);

        eventually(() -> told().stream().anyMatch(event -> isOf(event, id, "2024-03-06")));
        assertThat(told())
                .filteredOn(event -> isOf(event, id, "2024-03-06"))
                .allSatisfy(
                        event -> assertThat(event.path("data").path("clauses").toString())
                                .isEqualTo("[\"no_sex_selection\"]"));
        assertThat(told()).extracting(event -> event.path("type").asString()).noneMatch(type -> type.contains("tally"));
    }

    private List<JsonNode> told() {
        return feed(Province.agency(), API + "/feed");
    }

    private static boolean isOf(JsonNode event, String norm, String adoptedOn) {
        return event.path("subject").asString().equals(norm)
                && event.path("data").path("adoptedOn").asString().equals(adoptedOn);
    }

    @Test
    void isTakenAwayInNoList() {
        recorded(CLAUSE, 20);
        signed(childNumber(), sexSelection());
        province.liveOn("bac-giang", FIRST_DAY_WITHOUT);

        var commitments = textOf(as(officer(TAN_MY))
                .get(API + "/commitments/export?reason=bao%20cao%20thang%206")
                .expect(200)
                .bytes());

        assertThat(commitments)
                .contains("Không hỗ trợ lựa chọn giới tính thai nhi")
                .doesNotContain(CLAUSE, "số con", "sinh con");
        as(officer(TAN_MY))
                .get(TALLIES + "/export?subjectKind=staff_of_unit&clause=" + CLAUSE + "&reason=bao%20cao%20thang%206")
                .expectProblem(422, "clause_not_valid");
    }

    @Test
    void isShownByACommitmentUntilItsLastDayAndOnlyCountedAsEndedAfterwards() {
        var paper = signed(childNumber(), sexSelection());
        assertThat(as(officer(TAN_MY)).get(paper).expect(200).text()).contains(CLAUSE);

        province.liveOn("bac-giang", FIRST_DAY_WITHOUT);

        var read = as(officer(TAN_MY)).get(paper).expect(200);
        assertThat(read.text()).doesNotContain(CLAUSE).contains("no_assist_sex_selection");
        assertThat(read.json().path("status").asString()).isEqualTo("active");
        assertThat(read.json().path("clausesEndedByLaw").asInt()).isEqualTo(1);
        assertThat(read.json().path("clausesEndedByLawFrom").asString()).isEqualTo("2025-06-03");
        assertThat(listed("")).doesNotContain(CLAUSE);
    }

    @Test
    void isFoundByItsFilterUntilItsLastDayOnly() {
        var id = signed(childNumber(), sexSelection()).substring((API + "/commitments/").length());
        assertThat(listed("?clause=" + CLAUSE)).contains(id);

        province.liveOn("bac-giang", FIRST_DAY_WITHOUT);

        assertThat(listed("?clause=" + CLAUSE)).doesNotContain(id);
        assertThat(listed("?clause=no_assist_sex_selection")).contains(id);
    }

    @Test
    void endsACommitmentThatHadNoOtherAndLeavesTheYearBeforeItsCount() {
        signed(childNumber());
        eventually(() -> booked("commitments.providers_committed", "2024-11-15") == 1);
        assertThat(active()).isEqualTo(1);

        province.liveOn("bac-giang", FIRST_DAY_WITHOUT);

        assertThat(active()).isZero();
        assertThat(listed("?status=ended")).contains("Nguyễn Thị Hoà");
        assertThat(booked("commitments.providers_committed", "2024-11-15")).isEqualTo(1);
        assertThat(booked("commitments.providers_committed", "2025-06-03")).isEqualTo(-1);
    }

    @Test
    void isRenewedByNoPaperUnderAnEarlierDateEither() {
        var ended = signed(childNumber());
        province.liveOn("bac-giang", FIRST_DAY_WITHOUT);

        for (var day : List.of("2025-06-02", "2025-06-03")) {
            once(officer(TAN_MY))
                    .post(
                            API + "/commitments",
                            with(
                                    with(
                                            Requests.signing(
                                                    Province.provider("Nguyễn Thị Hoà", "Phòng khám Hoà", TAN_MY), day),
                                            "clauses",
                                            List.of(CLAUSE)),
                                    "renews",
                                    UUID.fromString(ended.substring((API + "/commitments/").length()))))
                    .expectProblem(422, "clause_not_valid");
        }
    }

    @Test
    void isBreachedByNoDecisionUnderAnEarlierDateEither() {
        var paper = signed(childNumber(), sexSelection());
        once(teamHead())
                .post(
                        API + "/questionings",
                        Map.of(
                                "commitment",
                                UUID.fromString(paper.substring((API + "/commitments/").length())),
                                "caseReference",
                                "KT-2025-009"))
                .expect(201);
        province.liveOn("bac-giang", FIRST_DAY_WITHOUT);

        once(branchHead())
                .ifMatch(as(branchHead()).get(paper))
                .post(paper + "/breach", Map.of("clause", CLAUSE, "decision", "12/KL-SYT", "decidedOn", "2025-06-02"))
                .expectProblem(422, "clause_not_valid");
    }

    private static TestToken teamHead() {
        return TestToken.in("bac-giang")
                .unit("24/")
                .organisation(Province.id("branch"))
                .roles("team_head")
                .subject("team head");
    }

    @Test
    void comesBackByNoRevisionOfAConvention() {
        var body = with(Requests.norm(Province.VILLAGE, "2024-03-05"), "clauses", List.of("no_sex_selection", CLAUSE));
        var entered = once(officer(TAN_MY)).post(NORMS, body).expect(200);
        once(Province.checker(TAN_MY))
                .ifMatch(entered)
                .post(NORMS + "/" + entered.json().path("id").asString() + "/confirmation", null)
                .expect(200);
        province.liveOn("bac-giang", FIRST_DAY_WITHOUT);

        for (var day : List.of("2025-06-02", "2025-06-03")) {
            once(officer(TAN_MY)).post(NORMS, with(body, "adoptedOn", day)).expectProblem(422, "clause_not_valid");
        }
    }
}
