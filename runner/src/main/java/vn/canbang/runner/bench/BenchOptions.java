package vn.canbang.runner.bench;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param quick tiny counts, to see that everything runs; its figures mean nothing
 * @param write whether the table also goes to {@code docs/benchmarks.md}
 * @param keep whether the state of an earlier run is used again instead of loaded anew
 * @param commitments how many commitments the large tenant gets
 */
public record BenchOptions(boolean quick, boolean write, boolean keep, int commitments) {

    int signatures() {
        return quick ? 3 : 30;
    }

    int requests() {
        return quick ? 20 : 400;
    }

    /** One series of requests ends here, with as many as there are. */
    Duration series() {
        return Duration.ofSeconds(quick ? 10 : 30);
    }

    Duration seeding() {
        return Duration.ofMinutes(quick ? 5 : 20);
    }
}
