package vn.canbang.runner.bench;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param quick tiny counts, to see that everything runs; its figures mean nothing
 * @param write whether the table also goes to {@code docs/benchmarks.md}
 * @param keep whether the state of an earlier run is used again instead of loaded anew
 * @param commitments how many commitments the large tenant gets
 * @param records how many another tenant gets, to be compared with the large one; none at 0
 */
public record BenchOptions(boolean quick, boolean write, boolean keep, int commitments, int records) {

    int signatures() {
        return quick ? 3 : 30;
    }

    int requests() {
        return quick ? 20 : 400;
    }

    /** How often two answers are compared with each other (S12). */
    int pairs() {
        return quick ? 20 : 500;
    }

    /** One series of requests ends here, with as many as there are. */
    Duration series() {
        return Duration.ofSeconds(quick ? 10 : 30);
    }

    /** So long as a slow machine needs for a hundred a second, and never less than a while. */
    Duration seeding(int wanted) {
        return Duration.ofMinutes(5 + wanted / 6_000L);
    }

    /** How many signatures one file brings; no more than the large tenant lacks. */
    int imported() {
        return Math.min(10_000, commitments / 9);
    }
}
