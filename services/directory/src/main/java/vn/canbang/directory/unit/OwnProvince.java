package vn.canbang.directory.unit;

import java.util.Optional;

/** Which province the current tenant is: a version, since a merger gave the codes of old provinces to new ones. */
public interface OwnProvince {

    /** Id of the province as it was when the tenant was made; empty for the platform. */
    Optional<String> id();
}
