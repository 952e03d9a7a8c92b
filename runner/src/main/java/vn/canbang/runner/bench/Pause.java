package vn.canbang.runner.bench;

import java.time.Duration;
import vn.canbang.runner.RunnerException;

/** Waiting between two looks; an interruption ends the whole run. */
final class Pause {

    private Pause() {}

    static void of(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunnerException("The measuring was interrupted.", e);
        }
    }
}
