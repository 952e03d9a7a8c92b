package vn.canbang.starter.feed;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far one subscription of a tenant has read. It is known here at once and kept in the database a moment later, for
 * many events together: after a crash the last ones are handled again, which handlers allow for.
 */
final class FeedProgress {

    private final String subscription;
    private final FeedPositions positions;
    private boolean isKnown;
    private @Nullable UUID kept;
    private @Nullable UUID taken;

    FeedProgress(String subscription, FeedPositions positions) {
        this.subscription = subscription;
        this.positions = positions;
    }

    /** The last event handled; null before the first. */
    synchronized @Nullable UUID last() {
        if (!isKnown) {
            kept = positions.last(subscription);
            taken = kept;
            isKnown = true;
        }
        return taken;
    }

    synchronized void took(UUID event) {
        taken = event;
    }

    /**
     * Keeps what was handled. Where the position in the database is no longer the one that was kept, another replica has
     * got further or an operator wants the feed read again: that position counts then.
     */
    synchronized void keep() {
        if (isKnown && taken != null && !Objects.equals(taken, kept)) {
            isKnown = positions.advance(subscription, kept, taken);
            kept = taken;
        }
    }
}
