package vn.canbang.directory.provider.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.provider.ProviderList;
import vn.canbang.starter.problem.InvalidException;

/** Which providers are asked for, on the screen and for a file alike. */
record ProviderQuery(
        @Nullable String unit,
        @Nullable UUID facility,
        @Nullable String status,
        @Nullable String q) {

    ProviderList.Filter filter() {
        return new ProviderList.Filter(facility, departed(), q);
    }

    private @Nullable Boolean departed() {
        return switch (status) {
            case null -> Boolean.FALSE;
            case "active" -> Boolean.FALSE;
            case "departed" -> Boolean.TRUE;
            case "all" -> null;
            default -> throw InvalidException.at("/status", "invalid_value");
        };
    }
}
