package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import vn.canbang.test.Answer;

/**
 * How many of a body's staff have signed: under the clause against sex selection, and under the one on the number of children.
 *
 * @param keptTally id of the tally that goes on
 * @param endedTally id of the one whose clause the law ended
 */
record StaffTotals(Person officer, String body, String keptTally, String endedTally) {

    private static final String COMMITMENTS = "/api/commitments/v1";
    private static final String TALLIES = COMMITMENTS + "/tallies";
    private static final String BOARD = TALLIES + "?subjectKind=staff_of_unit&year=2025";
    private static final String KEPT = "no_sex_selection";
    private static final String ENDED = "child_number_limit";
    private static final int SIGNED = 20;
    private static final int TOTAL = 25;

    /** Recorded under both clauses while both hold. */
    static StaffTotals recorded(Person officer, String body) {
        Eventually.within(Eventually.PATIENCE, () -> record(officer, body, KEPT).expect(200));
        return new StaffTotals(officer, body, idOf(record(officer, body, KEPT)), idOf(record(officer, body, ENDED)));
    }

    /** Where the tally that goes on is read. */
    String kept() {
        return TALLIES + "/" + keptTally;
    }

    /** The law has ended one clause: its total is neither shown nor recorded, also not of a day on which it held; the other stays. */
    void haveLostTheChildNumberClauseAndKeepTheOther() {
        record(officer, body, ENDED).expectProblem(422, "clause_not_valid");
        officer.get(BOARD + "&clause=" + ENDED).expectProblem(422, "clause_not_valid");
        officer.get(TALLIES + "/" + endedTally).expect(404);
        var offered = officer.get(COMMITMENTS + "/clauses?subjectKind=staff_of_unit&on=2025-05-19")
                .expect(200);
        assertThat(offered.text()).contains(KEPT).doesNotContain(ENDED);

        Eventually.within(Eventually.PATIENCE, () -> {
            var board = officer.get(BOARD).expect(200);
            assertThat(board.text()).doesNotContain(ENDED);
            assertThat(board.json()
                            .path("items")
                            .valueStream()
                            .filter(row ->
                                    row.path("holder").path("id").asString().equals(body)))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.path("clause").asString()).isEqualTo(KEPT);
                        assertThat(row.path("last").path("signed").asInt()).isEqualTo(SIGNED);
                        assertThat(row.path("last").path("total").asInt()).isEqualTo(TOTAL);
                    });
            assertThat(board.json().path("summary").path("signed").asInt()).isEqualTo(SIGNED);
        });
        officer.get(kept()).expect(200);
    }

    private static Answer record(Person officer, String body, String clause) {
        return officer.post(
                TALLIES,
                Map.of(
                        "subjectKind",
                        "staff_of_unit",
                        "holder",
                        body,
                        "clause",
                        clause,
                        "asOf",
                        "2025-05-19",
                        "signed",
                        SIGNED,
                        "total",
                        TOTAL,
                        "keptAt",
                        "Văn phòng"));
    }

    private static String idOf(Answer recorded) {
        var id = recorded.expect(200).json().path("tally").asString();
        assertThat(id).isNotEmpty();
        return id;
    }
}
