package vn.canbang.e2e;

import java.time.Duration;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.canbang.test.Answer;

/** What becomes true soon: tried again until it holds, and failing with the last reason when it does not in time. */
final class Eventually {

    /** For what is true some time after something else; that it takes no longer than it may is claimed by name elsewhere. */
    static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Duration BETWEEN = Duration.ofMillis(200);
    private static final Duration BETWEEN_FIGURES = Duration.ofSeconds(1);
    private static final Duration BUSY = Duration.ofMinutes(1);
    private static final Duration CALM = Duration.ofSeconds(5);

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

    /** A figure once it has stayed the same for a while: what was done before has arrived, and a time may be taken. */
    static <T> T settled(Supplier<T> figure) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var seen = figure.get();
        var since = System.nanoTime();
        while (System.nanoTime() - since < CALM.toNanos()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("not settled within " + PATIENCE + ": " + seen);
            }
            pause(BETWEEN_FIGURES);
            var now = figure.get();
            if (!now.equals(seen)) {
                seen = now;
                since = System.nanoTime();
            }
        }
        return seen;
    }

    /**
     * The answer once the platform is not too busy for one: asked again, as {@code Retry-After} invites to, while it is 429 or
     * 503. What is sent again carries the key it had. Says so each time, for a run in which this happens often is not well.
     */
    static Answer answered(Supplier<Answer> asking) {
        var until = System.nanoTime() + BUSY.toNanos();
        var answer = asking.get();
        while ((answer.status() == 429 || answer.status() == 503) && System.nanoTime() < until) {
            System.out.printf(
                    "asked again after %d: %s %s%n",
                    answer.status(),
                    answer.response().request().method(),
                    answer.response().request().uri());
            pause(BETWEEN_FIGURES);
            answer = asking.get();
        }
        return answer;
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
