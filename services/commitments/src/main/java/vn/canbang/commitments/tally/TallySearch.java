package vn.canbang.commitments.tally;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.starter.access.Caller;

/** Finds tallies beyond their id. */
public interface TallySearch {

    /** Tallies of a kind and clause in the caller's scope under a unit. */
    List<CommitmentTally> inScope(Caller caller, SubjectKind kind, ClauseKind clause, @Nullable String unit);
}
