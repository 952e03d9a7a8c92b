package vn.canbang.commitments.commitment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import vn.canbang.starter.aggregate.DomainEvent;

/** The day has come on which a commitment that was not signed again no longer counts. */
record CommitmentLapsed(@JsonUnwrapped ToldCommitment told, LocalDate lapsedOn) implements DomainEvent {

    @Override
    public String type() {
        return "vn.canbang.commitments.commitment-lapsed.v1";
    }
}
