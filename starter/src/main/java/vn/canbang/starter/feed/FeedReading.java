package vn.canbang.starter.feed;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.tenant.Tenants;

/** Reads a feed from after the last event seen, and waits a while when there is nothing new. */
public class FeedReading {

    static final int BATCH = 200;
    /** For our own readers, which take many events together. */
    static final int LARGEST_PAGE = 1000;

    static final Duration LONGEST_WAIT = Duration.ofSeconds(25);

    private final FeedLog log;
    private final FeedSignal signal;

    FeedReading(FeedLog log, FeedSignal signal) {
        this.log = log;
        this.signal = signal;
    }

    public List<CloudEvent> read(Stream stream, @Nullable UUID lastEventId, Duration timeout) {
        return read(stream, lastEventId, timeout, BATCH);
    }

    List<CloudEvent> read(Stream stream, @Nullable UUID lastEventId, Duration timeout, int page) {
        var position = lastEventId == null ? 0 : positionOf(stream, lastEventId);
        var wait = timeout.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : timeout;
        var until = System.nanoTime() + wait.toNanos();
        try {
            while (true) {
                var events = log.after(stream, position, page);
                var left = until - System.nanoTime();
                if (!events.isEmpty() || left <= 0) {
                    return events;
                }
                signal.await(Tenants.current(), stream, Duration.ofNanos(left));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private long positionOf(Stream stream, UUID eventId) {
        return log.positionOf(stream, eventId).orElseThrow(() -> InvalidException.at("/lastEventId", "unknown_event"));
    }
}
