package vn.canbang.runner.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/** Loads the rows of a table a few at a time and tells how far it is. */
final class Rows {

    private static final int AT_ONCE = 4;

    private final String tenant;
    private final Progress progress;
    private final Consumer<String> telling;

    Rows(String tenant, Progress progress, Consumer<String> telling) {
        this.tenant = tenant;
        this.progress = progress;
        this.telling = telling;
    }

    /** Makes one thing and answers its id. */
    @FunctionalInterface
    interface Maker {
        String make(Table.Row row, String idempotencyKey);
    }

    void load(String kind, String words, List<Table.Row> rows, String keyColumn, Maker maker) {
        List<Table.Row> left = rows.stream()
                .filter(row -> !progress.has(kind, row.get(keyColumn)))
                .toList();
        if (left.isEmpty()) {
            return;
        }
        AtomicInteger done = new AtomicInteger(rows.size() - left.size());
        try (var executor =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            List<Future<?>> loads = left.stream()
                    .<Future<?>>map(row -> executor.submit(() -> {
                        String key = row.get(keyColumn);
                        progress.keep(kind, key, maker.make(row, idempotencyKey(kind, key, row.content())));
                        tell(words, done.incrementAndGet(), rows.size());
                    }))
                    .collect(Collectors.toList());
            loads.forEach(Rows::await);
        }
    }

    private void tell(String words, int done, int all) {
        if (done == all || done % 200 == 0) {
            telling.accept("  %s: %d of %d %s".formatted(tenant, done, all, words));
        }
    }

    /** The key holds the row's content too: corrected data must not look like a repetition. */
    static String idempotencyKey(String kind, String key, String content) {
        CRC32 sum = new CRC32();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        String full = "demo-%08x-%s-%s".formatted(sum.getValue(), kind, key.replaceAll("[^A-Za-z0-9_-]", "-"));
        return full.length() <= 64 ? full : full.substring(0, 64);
    }

    private static void await(Future<?> load) {
        try {
            load.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(e);
        }
    }
}
