package vn.canbang.starter.feed;

import java.util.List;

/**
 * What a service does when it reads many events at once, the oldest first; may be called again with some of them, also one by
 * one, and must then do nothing more.
 */
@FunctionalInterface
public interface FeedPageHandler extends FeedHandler {

    void onPage(List<CloudEvent> events);

    @Override
    default void on(CloudEvent event) {
        onPage(List.of(event));
    }
}
