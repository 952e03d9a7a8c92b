package vn.canbang.starter.feed;

import vn.canbang.starter.aggregate.Stream;

/**
 * A standing wish of this service to be told what another service, or this one itself, has told.
 *
 * @param name stable name under which the position is kept
 * @param service whose feed is read
 * @param handler called for each event in order, inside the tenant
 */
public record FeedSubscription(String name, String service, Stream stream, FeedHandler handler) {

    public static FeedSubscription to(String service, Stream stream, String name, FeedHandler handler) {
        return new FeedSubscription(name, service, stream, handler);
    }
}
