package vn.canbang.starter.feed;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.tenant.Tenant;

/** Wakes readers that wait for the next event; those of another replica look again by themselves every half second. */
class FeedSignal {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final Map<String, Object> monitors = new ConcurrentHashMap<>();

    void raise(Tenant tenant, Stream stream) {
        var monitor = monitor(tenant, stream);
        synchronized (monitor) {
            monitor.notifyAll();
        }
    }

    /** Waits once, not until something holds: the reader looks at the feed again whatever woke it. */
    @SuppressWarnings("WaitNotInLoop")
    void await(Tenant tenant, Stream stream, Duration atMost) throws InterruptedException {
        var pause = atMost.compareTo(LOOK_AGAIN) < 0 ? atMost : LOOK_AGAIN;
        var monitor = monitor(tenant, stream);
        synchronized (monitor) {
            monitor.wait(Math.max(1, pause.toMillis()));
        }
    }

    private Object monitor(Tenant tenant, Stream stream) {
        return monitors.computeIfAbsent(tenant.slug() + "/" + stream, key -> new Object());
    }
}
