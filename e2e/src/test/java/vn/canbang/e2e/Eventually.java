package vn.canbang.e2e;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What becomes true soon: tried again until it holds, and failing with the last reason when it does not in time. */
final class Eventually {

    private static final Duration BETWEEN = Duration.ofMillis(200);

    private Eventually() {}

    static void within(Duration time, ThrowingCallable claim) {
        var until = System.nanoTime() + time.toNanos();
        while (true) {
            try {
                claim.call();
                return;
            } catch (Throwable e) {
                if (System.nanoTime() > until) {
                    throw new AssertionError("not within " + time + ": " + e.getMessage(), e);
                }
                pause(BETWEEN);
            }
        }
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
