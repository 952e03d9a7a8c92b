package vn.canbang.commitments.tally;

import java.util.UUID;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;

/** The total of a village, body or school as somebody asks to have it recorded. */
public record Totals(SubjectKind kind, UUID holder, ClauseKind clause, TallyValue value) {

    UUID tally() {
        return CommitmentTally.idOf(kind, holder, clause);
    }
}
