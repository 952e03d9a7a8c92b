package vn.canbang.commitments.commitment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.aggregate.DomainEvent;

/** A commitment ended: by an act, by law, or because it was signed again. */
record CommitmentEnded(
        @JsonUnwrapped ToldCommitment told,
        LocalDate endedOn,
        String reason,
        @Nullable UUID renewedBy) implements DomainEvent {

    @Override
    public String type() {
        return "vn.canbang.commitments.commitment-ended.v1";
    }
}
