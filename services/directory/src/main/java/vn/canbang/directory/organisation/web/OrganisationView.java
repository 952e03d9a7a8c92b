package vn.canbang.directory.organisation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.organisation.HospitalKind;
import vn.canbang.directory.organisation.Organisation;
import vn.canbang.directory.organisation.OrganisationKind;
import vn.canbang.directory.organisation.Ownership;
import vn.canbang.directory.organisation.ReachCode;
import vn.canbang.directory.organisation.SchoolKind;
import vn.canbang.directory.organisation.Sector;
import vn.canbang.directory.unit.UnitRef;
import vn.canbang.starter.web.Act;

/**
 * An organisation as it is shown.
 *
 * @param successor who went on with its work, where another one was named
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrganisationView(
        UUID id,
        String name,
        OrganisationKind kind,
        ReachCode reach,
        UnitRef unit,
        @Nullable UUID parentId,
        @Nullable Sector sector,
        @Nullable HospitalKind hospitalKind,
        @Nullable SchoolKind schoolKind,
        @Nullable Ownership ownership,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID successorId,
        @Nullable SuccessorName successor,
        String responsible,
        List<Act> actions) {

    static OrganisationView of(
            Organisation organisation, @Nullable SuccessorName successor, UnitRef unit, List<Act> actions) {
        var traits = organisation.traits();
        return new OrganisationView(
                organisation.id(),
                organisation.name(),
                organisation.kind(),
                ReachCode.of(organisation.reach()),
                unit,
                organisation.parentId(),
                traits.sector(),
                traits.hospitalKind(),
                traits.schoolKind(),
                traits.ownership(),
                organisation.validFrom(),
                organisation.lastDay(),
                organisation.successorId(),
                successor,
                organisation.responsible(),
                actions);
    }

    /** The organisation that went on with the work, by name. */
    record SuccessorName(UUID id, String name) {

        static SuccessorName of(Organisation successor) {
            return new SuccessorName(successor.id(), successor.name());
        }
    }
}
