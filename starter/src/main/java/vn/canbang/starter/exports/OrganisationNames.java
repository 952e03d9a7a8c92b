package vn.canbang.starter.exports;

import java.util.Optional;
import java.util.UUID;

/** The names of organisations, for the mark on what their people take away; each service knows them in its own way. */
@FunctionalInterface
public interface OrganisationNames {

    Optional<String> nameOf(UUID organisation);
}
