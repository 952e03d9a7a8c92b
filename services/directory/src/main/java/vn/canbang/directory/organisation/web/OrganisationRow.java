package vn.canbang.directory.organisation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.organisation.HospitalKind;
import vn.canbang.directory.organisation.Organisation;
import vn.canbang.directory.organisation.OrganisationKind;
import vn.canbang.directory.organisation.ReachCode;
import vn.canbang.directory.organisation.SchoolKind;
import vn.canbang.directory.organisation.Sector;

/** An organisation as other services take it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrganisationRow(
        UUID id,
        String name,
        OrganisationKind kind,
        ReachCode reach,
        String unitId,
        String unitPath,
        String responsible,
        @Nullable UUID parentId,
        @Nullable Sector sector,
        @Nullable HospitalKind hospitalKind,
        @Nullable SchoolKind schoolKind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID successorId) {

    static OrganisationRow of(Organisation organisation) {
        var traits = organisation.traits();
        return new OrganisationRow(
                organisation.id(),
                organisation.name(),
                organisation.kind(),
                ReachCode.of(organisation.reach()),
                organisation.unitId(),
                organisation.unitPath(),
                organisation.responsible(),
                organisation.parentId(),
                traits.sector(),
                traits.hospitalKind(),
                traits.schoolKind(),
                organisation.validFrom(),
                organisation.lastDay(),
                organisation.successorId());
    }
}
