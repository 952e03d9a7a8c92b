package vn.canbang.directory.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.directory.organisation.Organisation;
import vn.canbang.directory.organisation.ReachCode;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.aggregate.Actor;

/**
 * In which appointment a post goes on that passes into another body or unit: with the roles that there are at that level, for
 * as long as it was given, and for somebody only as far as that post goes on as well.
 */
@Component
class NextPosts {

    private final People people;

    NextPosts(People people) {
        this.people = people;
    }

    /** The posts of somebody that pass, each with the appointment in which it goes on. */
    List<PassingPost> of(Person person, Passage passage, NewSeats seats) {
        var posts = new ArrayList<PassingPost>();
        for (var held : person.appointments()) {
            if (passage.touches(held)) {
                var appointedBy = appointedBy(person, held.id()).orElse(null);
                posts.add(new PassingPost(person.id(), person.name(), held, appointedBy, next(held, passage, seats)));
            }
        }
        return posts;
    }

    /** The account of whoever made an appointment, or the platform's name when it did. */
    private static Optional<String> appointedBy(Person person, UUID appointmentId) {
        return person.history().stream()
                .filter(step ->
                        step.act().equals("appoint") && appointmentId.toString().equals(step.to()))
                .findFirst()
                .flatMap(step -> Optional.ofNullable(step.by()))
                .map(Actor::subject);
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
        var post = holder == null ? null : holder.posts().of(deputyOf).orElse(null);
        if (holder == null || post == null) {
            return null;
        }
        if (!passage.covers(post)) {
            return post.id();
        }
        var next = holder.posts().of(passage.idOf(post.id())).orElse(null);
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
}
