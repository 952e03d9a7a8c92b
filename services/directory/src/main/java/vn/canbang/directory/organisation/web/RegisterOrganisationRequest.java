package vn.canbang.directory.organisation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.organisation.HospitalKind;
import vn.canbang.directory.organisation.OrganisationKind;
import vn.canbang.directory.organisation.OrganisationTraits;
import vn.canbang.directory.organisation.Ownership;
import vn.canbang.directory.organisation.ReachCode;
import vn.canbang.directory.organisation.RegisterOrganisation;
import vn.canbang.directory.organisation.SchoolKind;
import vn.canbang.directory.organisation.Sector;

/** What is needed to register an organisation. */
record RegisterOrganisationRequest(
        @NotBlank @Size(max = 300) String name,
        @NotNull OrganisationKind kind,
        @NotBlank @Size(max = 60) String unit,
        @Nullable ReachCode reach,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID parentId,
        @Nullable Sector sector,
        @Nullable HospitalKind hospitalKind,
        @Nullable SchoolKind schoolKind,
        @Nullable Ownership ownership) {

    RegisterOrganisation wish() {
        return new RegisterOrganisation(
                name,
                kind,
                unit,
                reach == null ? null : reach.reach(),
                validFrom,
                validTo,
                parentId,
                new OrganisationTraits(
                        kind == OrganisationKind.DEPARTMENT ? sector : null,
                        kind == OrganisationKind.HOSPITAL ? hospitalKind : null,
                        kind == OrganisationKind.SCHOOL ? schoolKind : null,
                        ownershipOf()));
    }

    private @Nullable Ownership ownershipOf() {
        if (kind != OrganisationKind.SCHOOL && kind != OrganisationKind.HOSPITAL) {
            return null;
        }
        return ownership == null ? Ownership.PUBLIC : ownership;
    }
}
