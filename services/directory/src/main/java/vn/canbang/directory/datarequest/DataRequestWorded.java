package vn.canbang.directory.datarequest;

import java.util.UUID;
import vn.canbang.starter.aggregate.DomainEvent;

/** Something was written in free words about whoever a request is about; names nobody. */
record DataRequestWorded(UUID request) implements DomainEvent {

    static final String TYPE = "vn.canbang.directory.data-request-worded.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
