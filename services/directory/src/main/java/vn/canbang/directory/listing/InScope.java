package vn.canbang.directory.listing;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.canbang.starter.access.Caller;

/** The records of the directory that a caller sees, narrowed to a unit when one is asked for. */
public final class InScope {

    private InScope() {}

    public static Criteria of(Caller caller, @Nullable String unit) {
        return caller.scope().criteria(unit, "responsible", "owner", "parties");
    }
}
