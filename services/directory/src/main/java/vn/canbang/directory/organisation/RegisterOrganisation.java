package vn.canbang.directory.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.access.Reach;

/**
 * The wish to register an organisation.
 *
 * @param reach how far its people see; the usual one of its kind when absent
 */
public record RegisterOrganisation(
        String name,
        OrganisationKind kind,
        String unit,
        @Nullable Reach reach,
        LocalDate validFrom,
        @Nullable LocalDate lastDay,
        @Nullable UUID parentId,
        OrganisationTraits traits) {}
