package vn.canbang.directory.person.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.person.AppointmentWish;
import vn.canbang.directory.person.Role;

/** An appointment as asked for. */
record AppointmentRequest(
        @NotNull UUID organisationId,
        @Nullable @Size(max = 60) String unit,
        @NotEmpty @Size(max = 10) Set<@NotNull Role> roles,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable @Size(max = 120) String actingFor,
        @Nullable UUID deputyOf) {

    AppointmentWish wish() {
        return new AppointmentWish(organisationId, unit, roles, validFrom, validTo, actingFor, deputyOf);
    }
}
