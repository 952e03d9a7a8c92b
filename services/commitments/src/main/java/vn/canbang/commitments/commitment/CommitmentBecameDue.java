package vn.canbang.commitments.commitment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import vn.canbang.starter.aggregate.DomainEvent;

/** Something changed so that a commitment has to be signed again before its time. */
record CommitmentBecameDue(@JsonUnwrapped ToldCommitment told, LocalDate renewalDueOn, LocalDate lapsesOn)
        implements DomainEvent {

    @Override
    public String type() {
        return "vn.canbang.commitments.commitment-due.v1";
    }
}
