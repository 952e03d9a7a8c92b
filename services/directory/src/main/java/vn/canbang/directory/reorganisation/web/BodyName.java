package vn.canbang.directory.reorganisation.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.organisation.Organisation;
import vn.canbang.directory.organisation.OrganisationKind;

/** An organisation by its name. */
record BodyName(UUID id, String name, OrganisationKind kind) {

    static BodyName of(Organisation organisation) {
        return new BodyName(organisation.id(), organisation.name(), organisation.kind());
    }

    static @Nullable BodyName orNone(@Nullable Organisation organisation) {
        return organisation == null ? null : of(organisation);
    }
}
