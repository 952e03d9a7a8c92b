package vn.canbang.directory.reorganisation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.person.Role;
import vn.canbang.directory.unit.UnitRef;

/**
 * A person's post that passes, and where it goes on.
 *
 * @param late true when it came after the plan was confirmed, so that a second person has to look at it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PostView(
        HolderName person,
        UUID appointmentId,
        BodyName organisation,
        UnitRef unit,
        Set<Role> roles,
        LocalDate lastDay,
        boolean exception,
        boolean late,
        @Nullable NextView to) {

    /** A person by name. */
    record HolderName(UUID id, String name) {}

    /** The appointment from the day on. */
    record NextView(BodyName organisation, UnitRef unit, Set<Role> roles) {}
}
