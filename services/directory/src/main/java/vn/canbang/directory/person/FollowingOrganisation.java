package vn.canbang.directory.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.canbang.directory.organisation.Organisation;
import vn.canbang.directory.organisation.Organisations;
import vn.canbang.directory.organisation.Successors;
import vn.canbang.directory.unit.OwnUnits;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.CloudEvent;
import vn.canbang.starter.feed.FeedSubscription;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.time.Today;

/**
 * Posts end with the organisation they are in, on its last day; when another one is named that goes on with its work, they go
 * on there from the day after. It follows our own feed, so a crash only delays it, and whoever is appointed meanwhile is found
 * as well; their account follows the appointment.
 */
@Component
class FollowingOrganisation {

    private static final String ORGANISATION_CHANGED = "vn.canbang.directory.organisation-changed.v1";

    private final People people;
    private final Organisations organisations;
    private final PassingPosts posts;
    private final OwnUnits units;
    private final Today today;

    FollowingOrganisation(People people, Organisations organisations, PassingPosts posts, OwnUnits units, Today today) {
        this.people = people;
        this.organisations = organisations;
        this.posts = posts;
        this.units = units;
        this.today = today;
    }

    void follow(CloudEvent event) {
        switch (event.type()) {
            case ORGANISATION_CHANGED -> followOrganisation(UUID.fromString(event.subject()));
            case PersonChanged.TYPE -> followPerson(UUID.fromString(event.subject()));
            default -> {
                // nobody's post
            }
        }
    }

    private void followOrganisation(UUID id) {
        organisations.findById(id).ifPresent(organisation -> {
            if (organisation.passesItsPosts()) {
                pass(organisation);
            } else if (organisation.lastDayOfPosts().isPresent()) {
                people.everAppointedIn(Set.of(id)).forEach(person -> settle(person.id()));
            }
        });
    }

    private void followPerson(UUID id) {
        settle(id);
        people.findById(id).stream()
                .flatMap(person -> person.appointments().stream())
                .forEach(held -> organisations
                        .findById(held.organisationId())
                        .filter(organisation -> organisation.passesItsPosts() && outlasts(held, organisation))
                        .ifPresent(this::pass));
    }

    private static boolean outlasts(Appointment held, Organisation organisation) {
        var last = held.lastDay();
        return last == null || last.isAfter(lastDayOf(organisation));
    }

    private static LocalDate lastDayOf(Organisation ended) {
        return Objects.requireNonNull(ended.lastDay());
    }

    private void pass(Organisation ended) {
        var from = lastDayOf(ended).plusDays(1);
        var successor = Optional.ofNullable(ended.successorId()).flatMap(organisations::findById);
        posts.complete(
                new Passage(ended.id(), from, Set.of(ended.id()), Set.of()),
                held -> successor.flatMap(
                        body -> seatFrom(held.from().isAfter(from) ? held.from() : from, body, held)));
    }

    private Optional<NewSeats.Seat> seatFrom(LocalDate day, Organisation successor, Appointment held) {
        return Successors.on(day, successor, organisations::findById).flatMap(body -> seatIn(body, held, day));
    }

    /** At the unit of the post when it lies within the other body's, else where that body sits. */
    private Optional<NewSeats.Seat> seatIn(Organisation body, Appointment held, LocalDate from) {
        var own = held.unitPath();
        return Optional.of(own)
                .filter(path -> path.startsWith(body.responsible()))
                .flatMap(path -> units.at(path, from))
                .or(() -> units.at(body.responsible(), from))
                .or(() -> units.at(body.responsible(), today.date()))
                .map(unit -> new NewSeats.Seat(body, unit));
    }

    private void settle(UUID id) {
        Overtaken.again(
                () -> people.findById(id).filter(this::endWithOrganisations).ifPresent(people::save));
    }

    private boolean endWithOrganisations(Person person) {
        var changed = false;
        for (var held : List.copyOf(person.appointments())) {
            changed |= organisations
                    .findById(held.organisationId())
                    .flatMap(Organisation::lastDayOfPosts)
                    .filter(lastDay -> person.endWithOrganisation(held, lastDay))
                    .isPresent();
        }
        return changed;
    }

    /** The standing wish to be told of our own changes. */
    @Configuration(proxyBeanMethods = false)
    static class Subscription {

        @Bean
        FeedSubscription postsSubscription(FollowingOrganisation following) {
            return FeedSubscription.to("directory", Stream.INTERNAL, "posts", following::follow);
        }
    }
}
