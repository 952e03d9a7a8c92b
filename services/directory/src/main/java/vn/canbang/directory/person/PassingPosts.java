package vn.canbang.directory.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.directory.listing.Parts;
import vn.canbang.directory.organisation.Organisation;
import vn.canbang.directory.organisation.ReachCode;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.idempotency.NameBasedId;
import vn.canbang.starter.idempotency.Overtaken;

/**
 * Posts of bodies and units that pass into others on a day. Each goes on in an appointment of its own whose id follows from
 * the old one, so preparing, completing and taking back may be repeated; accounts follow the appointments.
 */
@Component
public class PassingPosts {

    private final People people;

    PassingPosts(People people) {
        this.people = people;
    }

    /**
     * What passes on a day, and why.
     *
     * @param cause the record that it happens for
     * @param bodies organisations all of whose posts pass
     * @param units paths whose posts pass, whichever body they are in
     */
    public record Passage(UUID cause, LocalDate on, Set<UUID> bodies, Set<String> units) {

        public Passage {
            bodies = Set.copyOf(bodies);
            units = Set.copyOf(units);
        }

        boolean touches(Appointment held) {
            return covers(held) && !isOver(held);
        }

        /** Also when the post has ended by now, perhaps because it has passed. */
        boolean covers(Appointment held) {
            return (bodies.contains(held.organisationId()) || units.contains(held.unitPath())) && !isOwnWork(held);
        }

        private boolean isOver(Appointment held) {
            var last = held.lastDay();
            return last != null && (last.isBefore(on) || last.isBefore(held.from()));
        }

        private boolean isOwnWork(Appointment held) {
            var before = held.follows();
            return before != null && idOf(before).equals(held.id());
        }

        UUID idOf(UUID held) {
            return NameBasedId.of("passed-appointment", cause, held);
        }
    }

    /** Whose posts pass and where they go on; changes nothing. */
    public List<PassingPost> proposed(Passage passage, NewSeats seats) {
        return touched(passage).stream()
                .flatMap(person -> posts(person, passage, seats).stream())
                .sorted(Comparator.comparing(PassingPost::name)
                        .thenComparing(post -> post.held().id()))
                .toList();
    }

    /**
     * Makes the appointments in which posts go on, so that nobody stands without one on the morning.
     *
     * @param confirmed the posts that a second person has looked at; no other goes on
     */
    public void prepare(Passage passage, NewSeats seats, Set<UUID> confirmed) {
        touched(passage)
                .forEach(person -> change(person.id(), found -> appoint(found, passage, seats, confirmed::contains)));
    }

    /** Makes what is not made yet, and ends the old posts on the day before. */
    public void complete(Passage passage, NewSeats seats, Set<UUID> confirmed) {
        complete(passage, seats, confirmed::contains);
    }

    /** The same for every post: nobody has planned it, whoever ended the body appoints as well. */
    public void complete(Passage passage, NewSeats seats) {
        complete(passage, seats, post -> true);
    }

    private void complete(Passage passage, NewSeats seats, Predicate<UUID> confirmed) {
        touched(passage)
                .forEach(person -> change(person.id(), found -> {
                    var made = appoint(found, passage, seats, confirmed);
                    return endOld(found, passage) || made;
                }));
    }

    /** Takes back what was prepared. */
    public void takeBack(Passage passage) {
        touched(passage).forEach(person -> change(person.id(), found -> takeBack(found, passage)));
    }

    private Collection<Person> touched(Passage passage) {
        var found = new LinkedHashMap<UUID, Person>();
        Parts.of(passage.bodies(), part -> people.everAppointedIn(Set.copyOf(part)))
                .forEach(person -> found.put(person.id(), person));
        Parts.of(passage.units(), people::everAppointedAt).forEach(person -> found.put(person.id(), person));
        return found.values();
    }

    private void change(UUID id, Change change) {
        Overtaken.again(() -> people.findById(id).filter(change::happensTo).ifPresent(people::save));
    }

    private boolean appoint(Person person, Passage passage, NewSeats seats, Predicate<UUID> confirmed) {
        var made = posts(person, passage, seats).stream()
                .filter(post -> confirmed.test(post.held().id()))
                .flatMap(post -> Optional.ofNullable(post.next()).stream())
                .filter(next -> person.appointment(next.id()).isEmpty())
                .toList();
        made.forEach(person::appoint);
        return !made.isEmpty();
    }

    private static boolean endOld(Person person, Passage passage) {
        var changed = false;
        for (var held : List.copyOf(person.appointments())) {
            changed |=
                    passage.touches(held) && person.passedOn(held, passage.on().minusDays(1));
        }
        return changed;
    }

    private static boolean takeBack(Person person, Passage passage) {
        var changed = false;
        for (var held : List.copyOf(person.appointments())) {
            changed |= person.takeBack(passage.idOf(held.id()));
        }
        return changed;
    }

    private List<PassingPost> posts(Person person, Passage passage, NewSeats seats) {
        var posts = new ArrayList<PassingPost>();
        for (var held : person.appointments()) {
            if (passage.touches(held)) {
                var appointedBy = person.appointedBy(held.id()).orElse(null);
                posts.add(new PassingPost(person.id(), person.name(), held, appointedBy, next(held, passage, seats)));
            }
        }
        return posts;
    }

    private @Nullable Appointment next(Appointment held, Passage passage, NewSeats seats) {
        var seat = seats.of(held).orElse(null);
        if (seat == null) {
            return null;
        }
        var roles = existing(held.roles(), seat.unit().level());
        if (roles.isEmpty()) {
            return null;
        }
        var from = held.from().isBefore(passage.on()) ? passage.on() : held.from();
        var last = earlier(held.lastDay(), lastDayIn(seat.organisation()));
        if (last != null && last.isBefore(from)) {
            return null;
        }
        return new Appointment(
                passage.idOf(held.id()),
                seat.organisation().id(),
                ReachCode.of(seat.organisation().reach()).code(),
                seat.unit().id(),
                seat.unit().path(),
                roles,
                from,
                last,
                held.actingFor(),
                principalOf(held, seat, passage, seats),
                held.id());
    }

    /** A body that somebody ends and names a successor for passes its posts in its turn. */
    private static @Nullable LocalDate lastDayIn(Organisation body) {
        return body.passesItsPosts() ? null : body.lastDay();
    }

    /**
     * In whose post somebody who stands in goes on standing in: the appointment in which that post goes on in the same body, or
     * that post itself when it does not pass. When it goes on elsewhere or nowhere, there is no post to stand in for.
     */
    private @Nullable UUID principalOf(Appointment held, NewSeats.Seat seat, Passage passage, NewSeats seats) {
        var deputyOf = held.deputyOf();
        if (deputyOf == null) {
            return null;
        }
        var holder = people.holding(deputyOf).orElse(null);
        var post = holder == null ? null : holder.appointment(deputyOf).orElse(null);
        if (holder == null || post == null) {
            return null;
        }
        if (!passage.covers(post)) {
            return post.id();
        }
        var next = holder.appointment(passage.idOf(post.id())).orElse(null);
        if (next == null && passage.touches(post)) {
            next = next(post, passage, seats);
        }
        return next != null && next.organisationId().equals(seat.organisation().id()) ? next.id() : null;
    }

    private static Set<Role> existing(Set<Role> roles, UnitLevel level) {
        return roles.stream().filter(role -> role.existsAt(level)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** A change of a person; says whether there was anything to change. */
    private interface Change {
        boolean happensTo(Person person);
    }
}
