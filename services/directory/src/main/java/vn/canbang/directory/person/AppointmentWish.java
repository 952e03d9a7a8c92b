package vn.canbang.directory.person;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The appointment that an administrator asks for.
 *
 * @param unit path of the unit; the organisation's own when absent
 * @param deputyOf the appointment that is stood in for; its holder's name then need not be given
 */
public record AppointmentWish(
        UUID organisationId,
        @Nullable String unit,
        Set<Role> roles,
        LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable String actingFor,
        @Nullable UUID deputyOf) {}
