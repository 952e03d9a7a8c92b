package vn.canbang.commitments.commitment;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.FeedSubscription;

/** This service reads its own events, so that what an act means for other records is done even when it crashed in between. */
@Configuration(proxyBeanMethods = false)
class OwnFeed {

    private static final String COMMITMENT_EVENTS = "vn.canbang.commitments.commitment-";

    @Bean
    FeedSubscription commitmentEffectsSubscription(CommitmentEffects effects) {
        return FeedSubscription.inPages(
                "commitments",
                Stream.OPEN,
                "effects",
                events -> effects.carryOutAll(events.stream()
                        .filter(event -> event.type().startsWith(COMMITMENT_EVENTS))
                        .map(event -> UUID.fromString(event.subject()))
                        .distinct()
                        .toList()));
    }
}
