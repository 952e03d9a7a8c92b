package vn.canbang.reporting.birth;

import java.util.UUID;
import vn.canbang.starter.aggregate.DomainEvent;

/** A file of births was taken back; its rows are to be given to other files or removed. */
record BirthsWithdrawn(UUID birthImport) implements DomainEvent {

    static final String TYPE = "vn.canbang.reporting.births-withdrawn.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
