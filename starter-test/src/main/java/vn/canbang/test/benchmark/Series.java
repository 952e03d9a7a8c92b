package vn.canbang.test.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How long each of many attempts took. */
public final class Series {

    private static final double MILLISECOND = 1e6;

    private final List<Long> nanos = new ArrayList<>();

    public void time(Runnable attempt) {
        var begin = System.nanoTime();
        attempt.run();
        nanos.add(System.nanoTime() - begin);
    }

    public double milliseconds(int percentile) {
        var sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.get(Math.max(0, Math.ceilDiv(sorted.size() * percentile, 100) - 1)) / MILLISECOND;
    }

    public String words() {
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p95 %.1f ms, max %.1f ms (%d)",
                milliseconds(50),
                milliseconds(95),
                milliseconds(100),
                nanos.size());
    }
}
