package vn.canbang.starter.imports;

import java.util.UUID;
import vn.canbang.starter.aggregate.DomainEvent;

/** A file was accepted: its rows are to be carried out. */
record FileImported(UUID file) implements DomainEvent {

    static final String TYPE = "vn.canbang.file-imported.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
