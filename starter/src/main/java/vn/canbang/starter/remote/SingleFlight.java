package vn.canbang.starter.remote;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * A question to another server that is on its way once, however many want its answer. It travels on a thread of its own
 * and nobody holds a lock meanwhile: whoever asked waits as long as they like, and no longer (S34).
 *
 * @param <K> what is asked about
 * @param <V> the answer
 */
public final class SingleFlight<K, V> {

    private final Map<K, CompletableFuture<V>> flights = new ConcurrentHashMap<>();

    /** True while an answer is on its way. */
    public boolean isUnderWay(K about) {
        return flights.containsKey(about);
    }

    /** The answer that is on its way, or that of a question sent now; empty when it takes longer than that. */
    public Optional<V> ask(K about, Supplier<V> question, Duration atMost) {
        var mine = new CompletableFuture<V>();
        var earlier = flights.putIfAbsent(about, mine);
        if (earlier != null) {
            return await(earlier, atMost);
        }
        Thread.ofVirtual().name("ask-" + about).start(() -> fly(about, question, mine));
        return await(mine, atMost);
    }

    /** Lands before it tells: whoever was told and asks again sends a new question. */
    private void fly(K about, Supplier<V> question, CompletableFuture<V> flight) {
        try {
            var answer = question.get();
            flights.remove(about, flight);
            flight.complete(answer);
        } catch (Throwable e) {
            flights.remove(about, flight);
            flight.completeExceptionally(e);
        }
    }

    private static <V> Optional<V> await(CompletableFuture<V> flight, Duration atMost) {
        try {
            return Optional.of(flight.get(atMost.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
