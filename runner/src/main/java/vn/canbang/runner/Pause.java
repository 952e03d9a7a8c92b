package vn.canbang.runner;

import java.time.Duration;

/** Waiting between two looks; an interruption ends what waits. */
public final class Pause {

    private Pause() {}

    public static void of(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunnerException("The waiting was interrupted.", e);
        }
    }
}
