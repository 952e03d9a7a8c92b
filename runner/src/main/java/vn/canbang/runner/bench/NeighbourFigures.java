package vn.canbang.runner.bench;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.canbang.runner.Pause;
import vn.canbang.runner.client.PersonToken;

/**
 * What a province feels of another one that asks for twenty times its quota (S24). The quota is small here, so that the machine
 * that measures can ask for so much.
 */
final class NeighbourFigures {

    private static final String WHAT = "A read through the gateway while another province asks for 20 × its quota";
    private static final String ASKED = "no 429, at most 1.5 × the p95";
    private static final String LIST = "/api/directory/v1/organisations?limit=5";
    private static final int QUOTA = 15;
    private static final int TIMES = 20;
    private static final int ASKERS = 30;
    private static final Duration BETWEEN_READS = Duration.ofMillis(100);

    private final BenchPlatform platform;
    private final int reads;
    private final Probe probe = new Probe();

    NeighbourFigures(BenchPlatform platform, BenchOptions options) {
        this.platform = platform;
        this.reads = options.requests() / 2;
    }

    /** Starts the platform anew, with that quota, and leaves it running. */
    List<Row> measure() {
        platform.down();
        platform.up(QUOTA);
        HttpRequest neighbours = request("cb.chicuc.chuyenvien");
        HttpRequest greedy = request("bg.chicuc.chuyenvien");
        durations(neighbours);
        Durations alone = durations(neighbours);
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        long begin = System.nanoTime();
        Durations beside = beside(() -> ask(greedy, asked, refused), () -> durations(neighbours));
        double perSecond = asked.get() / ((System.nanoTime() - begin) / 1e9);
        return List.of(new Row(
                WHAT,
                ASKED,
                String.format(
                        Locale.ROOT,
                        "%s; %.2f × the p95 without it; of its %.0f requests/s %.0f %% refused",
                        beside.words(),
                        beside.percentile(95) / alone.percentile(95),
                        perSecond,
                        100.0 * refused.get() / asked.get())));
    }

    private HttpRequest request(String officer) {
        String token = PersonToken.of(platform.url(), platform.secret("portal"), officer, platform.password());
        return Probe.request(platform.url().resolve(LIST), Map.of("Authorization", "Bearer " + token));
    }

    /** Reads as people do, some a second and fewer than the quota; a refusal ends the measurement. */
    private Durations durations(HttpRequest request) {
        List<Long> nanos = new ArrayList<>();
        for (int read = 0; read < reads; read++) {
            nanos.add(probe.nanos(request, 200));
            Pause.of(BETWEEN_READS);
        }
        return new Durations(nanos);
    }

    private void ask(HttpRequest request, AtomicInteger asked, AtomicInteger refused) {
        asked.incrementAndGet();
        if (probe.ask(request).status() == 429) {
            refused.incrementAndGet();
        }
    }

    private static Durations beside(Runnable asking, Supplier<Durations> measuring) {
        AtomicBoolean goesOn = new AtomicBoolean(true);
        Duration between = Duration.ofMillis(1000L * ASKERS / (QUOTA * TIMES));
        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int asker = 0; asker < ASKERS; asker++) {
                askers.execute(() -> {
                    while (goesOn.get()) {
                        asking.run();
                        Pause.of(between);
                    }
                });
            }
            try {
                return measuring.get();
            } finally {
                goesOn.set(false);
            }
        }
    }
}
