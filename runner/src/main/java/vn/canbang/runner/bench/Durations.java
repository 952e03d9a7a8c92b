package vn.canbang.runner.bench;

import java.util.Collection;
import java.util.Locale;

/** How long something took, many times over. */
final class Durations {

    private final long[] sorted;

    Durations(Collection<Long> nanos) {
        if (nanos.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        this.sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    /** The smallest duration that this percentage of all did not exceed, in milliseconds. */
    double percentile(int percent) {
        int rank = Math.ceilDiv(percent * sorted.length, 100);
        return sorted[Math.max(rank, 1) - 1] / 1e6;
    }

    int count() {
        return sorted.length;
    }

    String words() {
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p95 %.1f ms, max %.1f ms (%d)",
                percentile(50),
                percentile(95),
                percentile(100),
                count());
    }
}
