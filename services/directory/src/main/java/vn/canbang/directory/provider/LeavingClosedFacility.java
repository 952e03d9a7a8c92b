package vn.canbang.directory.provider;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.canbang.directory.facility.Facility;
import vn.canbang.directory.facility.FacilityManagement;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.CloudEvent;
import vn.canbang.starter.feed.FeedSubscription;
import vn.canbang.starter.idempotency.Overtaken;

/**
 * Nobody works at a facility that has closed: each of its providers departs on its closing day, with an event of their
 * own. It follows our own feed, so a crash only delays it, and whoever is registered while the facility closes is found
 * as well. Who goes on elsewhere comes back by the act for it.
 */
@Component
class LeavingClosedFacility {

    private static final String FACILITY_CHANGED = "vn.canbang.directory.facility-changed.v1";

    private final Providers providers;
    private final FacilityManagement facilities;

    LeavingClosedFacility(Providers providers, FacilityManagement facilities) {
        this.providers = providers;
        this.facilities = facilities;
    }

    void follow(CloudEvent event) {
        var subject = UUID.fromString(event.subject());
        switch (event.type()) {
            case FACILITY_CHANGED ->
                providers.findByFacilityIdAndDeparted(subject, false).forEach(provider -> leave(provider.id()));
            case ProviderChanged.TYPE -> leave(subject);
            default -> {
                // nobody's workplace
            }
        }
    }

    private void leave(UUID id) {
        Overtaken.again(() -> providers
                .findById(id)
                .filter(provider -> !provider.hasDeparted())
                .ifPresent(this::leaveWhenClosed));
    }

    private void leaveWhenClosed(Provider provider) {
        var closedOn = closingOf(provider.workplace().facilityId());
        if (closedOn != null) {
            provider.departWithFacility(closedOn);
            providers.save(provider);
        }
    }

    private @Nullable LocalDate closingOf(UUID facility) {
        return facilities.find(facility).map(Facility::closedOn).orElse(null);
    }

    /** The standing wish to be told of our own changes. */
    @Configuration(proxyBeanMethods = false)
    static class Subscription {

        @Bean
        FeedSubscription leavingSubscription(LeavingClosedFacility leaving) {
            return FeedSubscription.to("directory", Stream.INTERNAL, "leaving", leaving::follow);
        }
    }
}
