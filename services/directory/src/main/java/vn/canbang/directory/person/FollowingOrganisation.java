package vn.canbang.directory.person;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.canbang.directory.organisation.Organisation;
import vn.canbang.directory.organisation.Organisations;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.CloudEvent;
import vn.canbang.starter.feed.FeedSubscription;
import vn.canbang.starter.idempotency.Overtaken;

/**
 * Posts end with the organisation they are in, on its last day, unless another one is named that goes on with its work. It
 * follows our own feed, so a crash only delays it, and whoever is appointed meanwhile is found as well; their account
 * follows the appointment.
 */
@Component
class FollowingOrganisation {

    private static final String ORGANISATION_CHANGED = "vn.canbang.directory.organisation-changed.v1";

    private final People people;
    private final Organisations organisations;

    FollowingOrganisation(People people, Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    void follow(CloudEvent event) {
        switch (event.type()) {
            case ORGANISATION_CHANGED -> followOrganisation(UUID.fromString(event.subject()));
            case PersonChanged.TYPE -> settle(UUID.fromString(event.subject()));
            default -> {
                // nobody's post
            }
        }
    }

    private void followOrganisation(UUID id) {
        if (organisations.findById(id).flatMap(Organisation::lastDayOfPosts).isPresent()) {
            people.everAppointedIn(Set.of(id)).forEach(person -> settle(person.id()));
        }
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
