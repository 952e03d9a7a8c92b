package vn.canbang.directory.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.organisation.OrganisationKind;
import vn.canbang.directory.unit.UnitRef;

/** An appointment as it is shown, with the names of organisation and unit. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppointmentView(
        UUID id,
        OrganisationName organisation,
        UnitRef unit,
        Set<Role> roles,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String actingFor,
        @Nullable UUID deputyOf,
        boolean active) {

    /** An organisation by name. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OrganisationName(UUID id, String name, OrganisationKind kind, String reach) {}
}
