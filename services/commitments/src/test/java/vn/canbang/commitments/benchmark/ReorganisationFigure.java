package vn.canbang.commitments.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.bson.Document;
import vn.canbang.test.benchmark.Series;

/**
 * How long commitments takes to move all that it looks after when the directory tells of the reorganisation, and how long
 * people wait for their lists and numbers meanwhile.
 */
final class ReorganisationFigure {

    private static final Duration BETWEEN_LOOKS_AT_NUMBERS = Duration.ofMillis(500);
    private static final Duration RENEWED = Duration.ofMinutes(4);

    private final BenchmarkedService service;

    ReorganisationFigure(BenchmarkedService service) {
        this.service = service;
    }

    String measure(int commitments) {
        service.liveOnTheDayOfTheReform();
        var moved = new AtomicBoolean();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var lists = readers.submit(() -> readUntil(
                    moved,
                    Stream.concat(Readings.LISTS.stream(), Readings.searches().stream())
                            .toList(),
                    Duration.ZERO));
            var counts = readers.submit(() -> readUntil(moved, Readings.COUNTS, BETWEEN_LOOKS_AT_NUMBERS));
            var begin = System.nanoTime();
            try {
                var last = ReformedProvince.tellSuccessions();
                BenchmarkedService.await(() -> hasRead(last));
            } finally {
                moved.set(true);
            }
            var seconds = (System.nanoTime() - begin) / 1e9;
            requireAllMoved(commitments);
            return String.format(
                    Locale.ROOT,
                    "%.1f s; lists and search meanwhile: %s; numbers meanwhile: %s",
                    seconds,
                    result(lists).words(),
                    result(counts).words());
        }
    }

    private boolean hasRead(UUID event) {
        return service.provinces.call(BenchmarkedService.PROVINCE, () -> {
            var position = service.database.findById("succeeded-units", Document.class, "feed_positions");
            return position != null && event.equals(position.get("lastEventId", UUID.class));
        });
    }

    private Series readUntil(AtomicBoolean moved, List<String> paths, Duration pause) {
        var series = new Series();
        var api = service.asked(BenchmarkedService.officer());
        var since = System.nanoTime();
        for (var turn = 0; !moved.get(); turn++) {
            if (System.nanoTime() - since > RENEWED.toNanos()) {
                api = service.asked(BenchmarkedService.officer());
                since = System.nanoTime();
            }
            var reader = api;
            var path = paths.get(turn % paths.size());
            series.time(() -> reader.get(path).expect(200));
            LockSupport.parkNanos(pause.toNanos());
        }
        return series;
    }

    private void requireAllMoved(int commitments) {
        service.provinces.run(BenchmarkedService.PROVINCE, () -> {
            for (var collection : List.of("commitments", "roster")) {
                var stored = service.database.getCollection(collection);
                var left = new ArrayList<String>();
                for (var closed : ReformedProvince.communes()) {
                    if (stored.countDocuments(new Document("responsible", closed)) > 0) {
                        left.add(closed);
                    }
                }
                assertThat(left)
                        .as("communes of which " + collection + " are left")
                        .isEmpty();
            }
            assertThat(service.database.getCollection("commitments").countDocuments())
                    .isEqualTo(commitments);
        });
        assertThat(service.asked(BenchmarkedService.officer())
                        .get(Readings.API + "/commitments/summary")
                        .expect(200)
                        .json()
                        .path("active")
                        .asInt())
                .isEqualTo(commitments);
    }

    private static Series result(Future<Series> reader) {
        try {
            return reader.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
