package vn.canbang.commitments.commitment;

import java.util.UUID;
import vn.canbang.starter.aggregate.DomainEvent;

/** A commitment counts elsewhere than before, since its signer does; only the service's own numbers depend on it. */
record CommitmentRecounted(UUID commitment) implements DomainEvent {

    @Override
    public String type() {
        return "vn.canbang.commitments.commitment-recounted.v1";
    }
}
