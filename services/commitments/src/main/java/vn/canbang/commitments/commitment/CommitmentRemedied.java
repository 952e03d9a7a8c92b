package vn.canbang.commitments.commitment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import vn.canbang.starter.aggregate.DomainEvent;

/** What a decision had found wrong was put right; the signer may sign again. */
record CommitmentRemedied(@JsonUnwrapped ToldCommitment told, LocalDate remediedOn) implements DomainEvent {

    @Override
    public String type() {
        return "vn.canbang.commitments.commitment-remedied.v1";
    }
}
