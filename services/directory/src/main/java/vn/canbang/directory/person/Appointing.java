package vn.canbang.directory.person;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.directory.organisation.Organisation;
import vn.canbang.directory.organisation.Organisations;
import vn.canbang.directory.organisation.ReachCode;
import vn.canbang.directory.unit.OwnUnits;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.time.Today;

/** Makes an appointment of a wish: organisation, unit and roles have to fit each other. */
@Component
class Appointing {

    private final Organisations organisations;
    private final People people;
    private final OwnUnits units;
    private final Today today;

    Appointing(Organisations organisations, People people, OwnUnits units, Today today) {
        this.organisations = organisations;
        this.people = people;
        this.units = units;
        this.today = today;
    }

    /** @param person who is appointed */
    Appointment appointment(UUID id, UUID person, AppointmentWish wish) {
        var organisation = organisations
                .findById(wish.organisationId())
                .orElseThrow(() -> RejectedException.at("/organisationId", "organisation_unknown"));
        var principal = principal(person, wish);
        var unit = unitOf(
                wish,
                principal == null
                        ? organisation.responsible()
                        : principal.post().unitPath());
        requireRoles(wish.roles(), unit.level());
        return new Appointment(
                id,
                organisation.id(),
                ReachCode.of(organisation.reach()).code(),
                unit.id(),
                unit.path(),
                wish.roles(),
                wish.from(),
                lastDay(wish, organisation),
                wish.actingFor() == null && principal != null ? principal.name() : wish.actingFor(),
                wish.deputyOf(),
                null);
    }

    /** Somebody stands in for a holder of the same body, with no other roles than the holder's. */
    private @Nullable Principal principal(UUID person, AppointmentWish wish) {
        var deputyOf = wish.deputyOf();
        if (deputyOf == null) {
            return null;
        }
        var holder = people.holding(deputyOf)
                .filter(somebody -> !somebody.id().equals(person))
                .orElseThrow(() -> RejectedException.at("/deputyOf", "appointment_unknown"));
        var post = holder.posts()
                .of(deputyOf)
                .filter(held -> held.isOwn() && held.organisationId().equals(wish.organisationId()))
                .orElseThrow(() -> RejectedException.at("/deputyOf", "appointment_unknown"));
        if (!post.roles().containsAll(wish.roles())) {
            throw RejectedException.at("/roles", "role_not_of_principal");
        }
        return new Principal(holder.name(), post);
    }

    /** @param widest path of the unit where the organisation sits, or of the post that is stood in for: nobody reaches further */
    private UnitVersion unitOf(AppointmentWish wish, String widest) {
        var path = wish.unit() == null ? widest : wish.unit();
        if (!UnitPath.isValid(path) || !path.startsWith(widest)) {
            throw RejectedException.at("/unit", "unit_unknown");
        }
        return units.at(path, today.date())
                .or(() -> units.at(path, wish.from()))
                .filter(unit -> unit.level() != UnitLevel.VILLAGE)
                .orElseThrow(() -> RejectedException.at("/unit", "unit_unknown"));
    }

    /** Nobody is appointed in an organisation that has ended, nor for longer than its posts last. */
    private static @Nullable LocalDate lastDay(AppointmentWish wish, Organisation organisation) {
        var last = organisation.lastDay();
        if (last != null && wish.from().isAfter(last)) {
            throw RejectedException.at("/organisationId", "organisation_ended");
        }
        var end = organisation.lastDayOfPosts().orElse(null);
        if (end == null) {
            return wish.lastDay();
        }
        return wish.lastDay() == null || wish.lastDay().isAfter(end) ? end : wish.lastDay();
    }

    private static void requireRoles(Set<Role> roles, UnitLevel level) {
        if (roles.stream().anyMatch(role -> !role.existsAt(level))) {
            throw RejectedException.at("/roles", "role_not_at_level");
        }
        if (roles.size() > 1 && roles.stream().anyMatch(Role::standsAlone)) {
            throw RejectedException.at("/roles", "role_stands_alone");
        }
    }

    /** Who is stood in for, by name, and in which post. */
    private record Principal(String name, Appointment post) {}
}
