package vn.canbang.commitments.commitment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.canbang.starter.aggregate.DomainEvent;

/** A commitment turned out to be a wrong record and counts nowhere. */
record CommitmentVoided(@JsonUnwrapped ToldCommitment told) implements DomainEvent {

    @Override
    public String type() {
        return "vn.canbang.commitments.commitment-voided.v1";
    }
}
