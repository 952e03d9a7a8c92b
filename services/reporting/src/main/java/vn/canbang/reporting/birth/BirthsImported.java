package vn.canbang.reporting.birth;

import java.util.UUID;
import vn.canbang.starter.aggregate.DomainEvent;

/** A file of births was accepted; its rows are to be carried out. */
record BirthsImported(UUID birthImport) implements DomainEvent {

    static final String TYPE = "vn.canbang.reporting.births-imported.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
