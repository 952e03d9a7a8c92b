package vn.canbang.runner.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.canbang.runner.RunnerException;

/** Reads the same addresses again and again over a number of connections that stay open. */
final class Load {

    private final Probe probe = new Probe();
    private final int requests;
    private final Duration limit;

    Load(BenchOptions options) {
        this.requests = options.requests();
        this.limit = options.series();
    }

    /** What came out of one series. */
    record Series(Durations durations, double perSecond) {

        String words() {
            return String.format(
                    Locale.ROOT,
                    "median %.2f ms, %.0f requests/s (%d)",
                    durations.percentile(50),
                    perSecond,
                    durations.count());
        }
    }

    /** Warms up with a quarter of the requests, then measures; the addresses take turns. */
    Series read(List<URI> addresses, Map<String, String> headers, int connections) {
        List<HttpRequest> turns = addresses.stream()
                .map(address -> Probe.request(address, headers))
                .toList();
        series(turns, connections, requests / 4);
        return series(turns, connections, requests);
    }

    /** Asks over and over until something has happened. */
    Durations readUntil(BooleanSupplier happened, Supplier<HttpRequest> request) {
        List<Long> nanos = new ArrayList<>();
        do {
            nanos.add(probe.nanos(request.get(), 200));
        } while (!happened.getAsBoolean());
        return new Durations(nanos);
    }

    private Series series(List<HttpRequest> turns, int connections, int count) {
        Queue<Long> nanos = new ConcurrentLinkedQueue<>();
        AtomicInteger next = new AtomicInteger();
        long begin = System.nanoTime();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> readers = IntStream.range(0, connections)
                    .<Future<?>>mapToObj(_ -> executor.submit(() -> {
                        for (int at = next.getAndIncrement();
                                at < count && System.nanoTime() - begin < limit.toNanos();
                                at = next.getAndIncrement()) {
                            nanos.add(probe.nanos(turns.get(at % turns.size()), 200));
                        }
                    }))
                    .toList();
            readers.forEach(Load::await);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Series(new Durations(nanos), nanos.size() / seconds);
    }

    /** What came of a reader; its own failure when it had one. */
    static <T> T await(Future<T> reader) {
        try {
            return reader.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunnerException("The measuring was interrupted.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RunnerException reason ? reason : new IllegalStateException(e.getCause());
        }
    }
}
