package vn.canbang.commitments.commitment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import vn.canbang.starter.aggregate.DomainEvent;

/** A later decision annulled the one on a breach; the commitment stands as if it had never been breached. */
record CommitmentBreachAnnulled(@JsonUnwrapped ToldCommitment told, LocalDate annulledOn, LocalDate coveredTo)
        implements DomainEvent {

    @Override
    public String type() {
        return "vn.canbang.commitments.commitment-breach-annulled.v1";
    }
}
