package vn.canbang.e2e;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Many people at work at the same time, as on the last days before a report is due. */
final class Together {

    private static final int AT_ONCE = 4;

    private Together() {}

    /** Ends when everybody is done, and fails when one of them does. */
    static <T> void each(Collection<T> things, Consumer<T> act) {
        List<Callable<Void>> acts = things.stream()
                .<Callable<Void>>map(thing -> () -> {
                    act.accept(thing);
                    return null;
                })
                .toList();
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Void> done : pool.invokeAll(acts)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
