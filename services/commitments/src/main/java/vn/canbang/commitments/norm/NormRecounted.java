package vn.canbang.commitments.norm;

import java.util.UUID;
import vn.canbang.starter.aggregate.DomainEvent;

/** A norm counts for another time than before, since its village or body does; only the service's own numbers depend on it. */
record NormRecounted(UUID norm) implements DomainEvent {

    @Override
    public String type() {
        return "vn.canbang.commitments.norm-recounted.v1";
    }
}
