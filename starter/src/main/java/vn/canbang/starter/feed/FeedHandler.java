package vn.canbang.starter.feed;

/** What a service does when it reads an event; may be called again with the same event and must then do nothing more. */
@FunctionalInterface
public interface FeedHandler {

    void on(CloudEvent event);
}
