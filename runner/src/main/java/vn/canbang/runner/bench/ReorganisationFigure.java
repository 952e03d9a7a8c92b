package vn.canbang.runner.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import vn.canbang.runner.Pause;
import vn.canbang.runner.Port;
import vn.canbang.runner.RunnerException;
import vn.canbang.runner.client.PersonToken;
import vn.canbang.runner.client.Session;

/**
 * How long the reorganisation of 01/07/2025 takes in a large tenant, from its being begun until no commitment is looked after by
 * a unit that is gone, and how readers are served meanwhile. The smaller one of 01/01/2025 goes before it, unmeasured.
 */
final class ReorganisationFigure {

    private static final String PLANS = "/api/directory/v1/reorganisations";
    private static final String BEFORE = "2025-01-01";
    private static final String DAY = "2025-07-01";
    private static final String ASKED = "60 s for 1,000,000 in 209 communes, readers served";
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final BenchPlatform platform;
    private final BenchOptions options;
    private final LargeTenant tenant;

    ReorganisationFigure(BenchPlatform platform, BenchOptions options, Consumer<String> telling) {
        this.platform = platform;
        this.options = options;
        this.tenant = options.records() > 0
                ? LargeTenant.larger(platform, options, telling)
                : LargeTenant.usual(platform, options, telling);
    }

    List<Row> measure() {
        long commitments = tenant.fill();
        List<String> districts = tenant.districts();
        tenant.liveOn(DAY);
        carryOut(BEFORE, () -> true);
        Session officer = platform.signIn(tenant.officer());
        AtomicBoolean moved = new AtomicBoolean();
        long begin = System.nanoTime();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Durations> readers =
                    executor.submit(() -> new Load(options).readUntil(moved::get, new Reader()::request));
            try {
                carryOut(DAY, () -> districts.stream().allMatch(district -> registered(officer, district) == 0));
            } finally {
                moved.set(true);
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            return List.of(new Row(
                    "Reorganisation of 01/07/2025 with %,d commitments".formatted(commitments),
                    ASKED,
                    String.format(
                            Locale.ROOT,
                            "%.1f s until the last one had moved; the list of the province meanwhile: %s",
                            seconds,
                            Load.await(readers).words())));
        }
    }

    /** The administrator plans and begins it, the officer confirms it as a second person. */
    private void carryOut(String day, BooleanSupplier moved) {
        Session administrator = platform.signIn(tenant.administrator());
        JsonNode plan = administrator.post(PLANS, key(), Map.of("effectiveOn", day));
        String path = PLANS + "/" + plan.path("id").asString("");
        platform.signIn(tenant.officer()).change(path + "/confirmation", key(), 0, Map.of());
        administrator.change(path + "/execution", key(), 1, Map.of());
        long begin = System.nanoTime();
        while (!administrator.get(path).path("state").asString("").equals("carried_out") || !moved.getAsBoolean()) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new RunnerException("The reorganisation of %s was not carried out within %d minutes."
                        .formatted(day, PATIENCE.toMinutes()));
            }
            Pause.of(LOOK_AGAIN);
        }
    }

    private static long registered(Session officer, String district) {
        return officer.get("/api/commitments/v1/gap-list/summary?subjectKind=provider&unit=" + district)
                .path("registered")
                .asLong(0);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    /** Reads the list of the province as the officer; signs in again before the token ends. */
    private final class Reader {

        private static final Duration RENEWED = Duration.ofMinutes(4);

        private final URI list =
                URI.create(platform.address(Port.COMMITMENTS) + "/api/commitments/v1/commitments?limit=50");
        private HttpRequest request = signedIn();
        private long since = System.nanoTime();

        HttpRequest request() {
            if (System.nanoTime() - since > RENEWED.toNanos()) {
                request = signedIn();
                since = System.nanoTime();
            }
            return request;
        }

        private HttpRequest signedIn() {
            String token =
                    PersonToken.of(platform.url(), platform.secret("portal"), tenant.officer(), platform.password());
            return Probe.request(list, Map.of("Authorization", "Bearer " + token));
        }
    }
}
