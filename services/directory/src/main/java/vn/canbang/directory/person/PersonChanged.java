package vn.canbang.directory.person;

import java.util.UUID;
import vn.canbang.starter.aggregate.DomainEvent;

/** A person's appointments or name changed; names nobody. */
record PersonChanged(UUID person) implements DomainEvent {

    static final String TYPE = "vn.canbang.directory.person-changed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
