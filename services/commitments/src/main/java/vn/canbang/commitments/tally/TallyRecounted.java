package vn.canbang.commitments.tally;

import java.util.UUID;
import vn.canbang.starter.aggregate.DomainEvent;

/** A total counts until another day than before, since its village or body does; only the service's own numbers depend on it. */
record TallyRecounted(UUID tally) implements DomainEvent {

    @Override
    public String type() {
        return "vn.canbang.commitments.tally-recounted.v1";
    }
}
