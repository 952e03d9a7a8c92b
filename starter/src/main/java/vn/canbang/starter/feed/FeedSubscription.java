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

    /** For work that costs less for many events together: the further behind the reader is, the more it is given at once. */
    public static FeedSubscription inPages(String service, Stream stream, String name, FeedPageHandler handler) {
        return new FeedSubscription(name, service, stream, handler);
    }

    /** How many events are read at once at most. */
    int page() {
        return handler instanceof FeedPageHandler ? FeedReading.LARGEST_PAGE : FeedReading.BATCH;
    }
}
