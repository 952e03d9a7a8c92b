package vn.canbang.directory.facility.web;

import org.jspecify.annotations.Nullable;
import vn.canbang.directory.facility.FacilityKind;
import vn.canbang.directory.facility.FacilityList;
import vn.canbang.directory.organisation.Ownership;
import vn.canbang.starter.problem.InvalidException;

/** Which facilities are asked for, on the screen and for a file alike. */
record FacilityQuery(
        @Nullable String unit,
        @Nullable FacilityKind kind,
        @Nullable Ownership ownership,
        @Nullable String status,
        @Nullable String q) {

    FacilityList.Filter filter() {
        return new FacilityList.Filter(kind, ownership, open(), q);
    }

    private @Nullable Boolean open() {
        return switch (status) {
            case null -> Boolean.TRUE;
            case "operating" -> Boolean.TRUE;
            case "closed" -> Boolean.FALSE;
            case "all" -> null;
            default -> throw InvalidException.at("/status", "invalid_value");
        };
    }
}
