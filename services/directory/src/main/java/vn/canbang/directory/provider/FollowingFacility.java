package vn.canbang.directory.provider;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.canbang.directory.facility.FacilityManagement;
import vn.canbang.directory.facility.LicenceKey;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.CloudEvent;
import vn.canbang.starter.feed.FeedSubscription;
import vn.canbang.starter.idempotency.Overtaken;

/**
 * What happens to a facility happens to those who work there: when it closes, each departs on its closing day, also when it
 * has opened again since; when its ownership passes, each goes on under the new one; when the closing was a mistake, each who
 * left by it never did. Each has an event of their own. It follows our own feed, so a crash only delays it, and whoever is
 * registered meanwhile is found as well. Who goes on elsewhere comes back by the act for it.
 */
@Component
class FollowingFacility {

    private static final String FACILITY_CHANGED = "vn.canbang.directory.facility-changed.v1";

    private final Providers providers;
    private final FacilityManagement facilities;

    FollowingFacility(Providers providers, FacilityManagement facilities) {
        this.providers = providers;
        this.facilities = facilities;
    }

    void follow(CloudEvent event) {
        var subject = UUID.fromString(event.subject());
        switch (event.type()) {
            case FACILITY_CHANGED ->
                providers
                        .findByEmploymentPlacesFacilityId(subject)
                        .forEach(provider -> followWorkplaces(provider.id()));
            case ProviderChanged.TYPE -> followWorkplaces(subject);
            default -> {
                // nobody's workplace
            }
        }
    }

    private void followWorkplaces(UUID id) {
        Overtaken.again(() -> providers.findById(id).filter(this::settle).ifPresent(providers::save));
    }

    /** All that has happened counts, not how it stands now: a facility may have closed and opened again meanwhile. */
    private boolean settle(Provider provider) {
        var workplaces = provider.workplaces().stream()
                .map(Workplace::facilityId)
                .distinct()
                .toList();
        var changed = false;
        var mayComeBack = mayComeBack(provider);
        for (var workplace : workplaces) {
            changed |= facilities
                    .find(workplace)
                    .filter(facility -> provider.follow(facility, mayComeBack))
                    .isPresent();
        }
        return changed;
    }

    /** Somebody may have been registered under the licence of one who had left; then people have to say who is who. */
    private boolean mayComeBack(Provider provider) {
        if (!provider.hasDeparted()) {
            return true;
        }
        var licence = LicenceKey.of(provider.practiceLicenceNo());
        return !provider.isErased()
                && (licence == null
                        || providers.findByLicenceKeyIn(List.of(licence)).isEmpty());
    }

    /** The standing wish to be told of our own changes. */
    @Configuration(proxyBeanMethods = false)
    static class Subscription {

        @Bean
        FeedSubscription followingSubscription(FollowingFacility following) {
            return FeedSubscription.to("directory", Stream.INTERNAL, "workplaces", following::follow);
        }
    }
}
