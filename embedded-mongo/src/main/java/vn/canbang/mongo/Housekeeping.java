package vn.canbang.mongo;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the server does by itself, in a thread of its own: removes expired documents and takes back room in the file. */
final class Housekeeping implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("mongo-housekeeping").daemon().factory());

    void every(Duration period, Runnable task) {
        var _ = worker.scheduleWithFixedDelay(
                () -> run(task), period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            // The next round may fare better; an exception would end all rounds.
            log.warn("Housekeeping failed", e);
        }
    }

    @Override
    public void close() {
        // Waits for what is running: an interrupt would close the file under it.
        worker.close();
    }
}
