package vn.canbang.directory.listing;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Scope;

/** The records of the directory that a caller sees, narrowed to a unit when one is asked for. */
public final class InScope {

    private static final String RESPONSIBLE = "responsible";

    private InScope() {}

    public static Criteria of(Caller caller, @Nullable String unit) {
        return caller.scope().criteria(unit, RESPONSIBLE, "owner", "parties");
    }

    /** The same of records that an agency keeps as a list of codes: it reads those of the whole province, whatever it owns. */
    public static Criteria codes(Caller caller, @Nullable String unit) {
        if (!caller.hasRole("agency")) {
            return of(caller, unit);
        }
        return caller.scope()
                .subtree(unit)
                .map(path -> Scope.under(RESPONSIBLE, path))
                .orElseGet(Criteria::new);
    }
}
