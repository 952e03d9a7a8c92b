package vn.canbang.commitments.commitment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.starter.aggregate.DomainEvent;

/** A signed decision says that a commitment was breached; it does not count from the day of the decision on. */
record CommitmentBreached(@JsonUnwrapped ToldCommitment told, ClauseKind clause, LocalDate decidedOn)
        implements DomainEvent {

    @Override
    public String type() {
        return "vn.canbang.commitments.commitment-breached.v1";
    }
}
