package vn.canbang.starter.feed;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the next events of a subscription: from our own database or from another service. */
interface FeedSource {

    List<CloudEvent> next(FeedSubscription subscription, @Nullable UUID lastEventId);
}
