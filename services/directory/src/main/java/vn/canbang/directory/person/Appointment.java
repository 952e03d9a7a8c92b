package vn.canbang.directory.person;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person is from one day to another: a post in an organisation, with the unit and the roles that go with it.
 *
 * @param reach how far the organisation sees, as the token says it
 * @param actingFor whose duty it is, when the person stands in for somebody
 * @param deputyOf the appointment of that somebody, when it stands in the directory
 * @param follows the appointment that goes on in this one, when its body or its unit passed into another
 */
public record Appointment(
        UUID id,
        UUID organisationId,
        String reach,
        String unitId,
        String unitPath,
        Set<Role> roles,
        LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable String actingFor,
        @Nullable UUID deputyOf,
        @Nullable UUID follows) {

    public Appointment {
        roles = Set.copyOf(roles);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
    }

    /** True for whoever holds the post; somebody who stands in keeps the work going, the post is open. */
    boolean isOwn() {
        return actingFor == null;
    }

    /** Whoever watches or administers does nothing else meanwhile, not even in another body (S19). */
    boolean clashesWith(Appointment other) {
        return isMeanwhile(other)
                && !roles.equals(other.roles)
                && Stream.concat(roles.stream(), other.roles.stream()).anyMatch(Role::standsAlone);
    }

    private boolean isMeanwhile(Appointment other) {
        return (lastDay == null || !lastDay.isBefore(other.from))
                && (other.lastDay == null || !other.lastDay.isBefore(from));
    }

    Appointment endingOn(LocalDate day) {
        return new Appointment(
                id, organisationId, reach, unitId, unitPath, roles, from, day, actingFor, deputyOf, follows);
    }
}
