package vn.canbang.reporting.measure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sum of published numbers with what stands behind it.
 *
 * @param documents how many documents were added
 * @param latest time of the newest event among them; absent when there is none
 */
public record Amount(long value, long documents, @Nullable Instant latest) {

    public static final Amount NONE = new Amount(0, 0, null);

    public Amount plus(Amount other) {
        return new Amount(Math.addExact(value, other.value), documents + other.documents, later(latest, other.latest));
    }

    public static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
