package vn.canbang.commitments.commitment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import vn.canbang.starter.aggregate.DomainEvent;

/**
 * A commitment counts again as of its dates: the one that seemed to follow it was a wrong record, or its signer never left and the
 * facility never closed.
 */
record CommitmentReinstated(@JsonUnwrapped ToldCommitment told, LocalDate renewalDueOn, LocalDate lapsesOn)
        implements DomainEvent {

    @Override
    public String type() {
        return "vn.canbang.commitments.commitment-reinstated.v1";
    }
}
