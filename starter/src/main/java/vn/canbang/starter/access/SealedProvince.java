package vn.canbang.starter.access;

import java.util.Set;

/**
 * What goes on in a province that went into another one: everything is read and nothing is recorded. Who may read is still
 * settled, and what people ask of their own data.
 */
final class SealedProvince {

    private static final Set<String> READING = Set.of("read", "list", "internal");
    private static final Set<String> GOING_ON =
            Set.of("self:choose", "person:write", "provider:erase", "data_request:write");

    private SealedProvince() {}

    static boolean knows(String permission) {
        return READING.contains(permission.substring(permission.indexOf(':') + 1)) || GOING_ON.contains(permission);
    }
}
