package vn.canbang.runner;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often a part may die before the platform gives up: usually five deaths within ten minutes end everything. */
public record RestartPolicy(int deaths, Duration within) {

    static final RestartPolicy USUAL = new RestartPolicy(5, Duration.ofMinutes(10));

    static RestartPolicy of(int deaths) {
        return new RestartPolicy(deaths, USUAL.within());
    }

    Deaths open() {
        return new Deaths();
    }

    /** The deaths of one part. */
    final class Deaths {
        private final Deque<Instant> seen = new ArrayDeque<>();

        /** Books a death and tells whether the part may be started again. */
        boolean mayRestartAfterDeathAt(Instant moment) {
            seen.addLast(moment);
            while (seen.getFirst().isBefore(moment.minus(within))) {
                seen.removeFirst();
            }
            return seen.size() < deaths;
        }
    }
}
