package vn.canbang.runner.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.canbang.runner.Pause;
import vn.canbang.runner.RunnerException;
import vn.canbang.runner.client.ApiException;
import vn.canbang.runner.client.Session;
import vn.canbang.runner.client.TokenClient;

/** A third demonstration tenant, made as the operator makes any, with one officer; then filled in bulk with commitments. */
final class LargeTenant {

    private static final String SLUG = "bench";
    private static final String BRANCH = "Chi cục Dân số (đo hiệu năng)";
    static final String TODAY = "2024-10-01";
    static final String DIRECTORY = "/api/directory/v1/";
    private static final String SUMMARY = "/api/commitments/v1/gap-list/summary?subjectKind=provider";
    private static final String COVERAGE = "/api/reporting/v1/coverage";
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private final BenchPlatform platform;
    private final BenchOptions options;
    private final String slug;
    private final int wanted;
    private final Consumer<String> telling;

    private LargeTenant(
            BenchPlatform platform, BenchOptions options, String slug, int wanted, Consumer<String> telling) {
        this.platform = platform;
        this.options = options;
        this.slug = slug;
        this.wanted = wanted;
        this.telling = telling;
    }

    static LargeTenant usual(BenchPlatform platform, BenchOptions options, Consumer<String> telling) {
        return new LargeTenant(platform, options, SLUG, options.commitments(), telling);
    }

    /** Another one with as many commitments as were asked for, to compare with the usual one. */
    static LargeTenant larger(BenchPlatform platform, BenchOptions options, Consumer<String> telling) {
        return new LargeTenant(platform, options, SLUG + "-larger", options.records(), telling);
    }

    String officer() {
        return slug + ".chuyenvien";
    }

    /** Who plans what happens to the units. */
    String administrator() {
        return slug + ".quantri";
    }

    /** Moves the tenant to another day; every service follows within a minute. */
    void liveOn(String day) {
        TokenClient.at(platform.url(), "operator", platform.secret("operator"))
                .post(DIRECTORY + "tenants/" + slug + "/today-shift", slug + "-" + day, Map.of("today", day));
    }

    String slug() {
        return slug;
    }

    /** The body that takes the signatures. */
    String branch() {
        return BRANCH;
    }

    /** Paths of the districts, each of which has about as many commitments as any other. */
    List<String> districts() {
        List<String> paths = new ArrayList<>();
        platform.signIn(officer())
                .get(DIRECTORY + "units?under=24/&level=district&on=" + TODAY)
                .path("items")
                .forEach(unit -> paths.add(unit.path("path").asString("")));
        return paths;
    }

    /** Tells how many commitments the tenant has in the end. */
    long fill() {
        new LargeTenantSetUp(platform, this, telling).make();
        Session officer = platform.signIn(officer());
        LargeTenantSetUp.await("The services did not come to know the tenant " + slug, () -> answers(officer, SUMMARY));
        if (officer.get(SUMMARY).path("inForce").asLong(0) == 0) {
            seed();
        }
        long commitments = officer.get(SUMMARY).path("inForce").asLong(0);
        awaitCounted(officer, commitments);
        return commitments;
    }

    /** Indicators are read once reporting knows the numbers; when it does not come to, that is told. */
    private void awaitCounted(Session officer, long commitments) {
        long begin = System.nanoTime();
        long counted = counted(officer);
        while (counted < commitments && System.nanoTime() - begin < PATIENCE.toNanos()) {
            Pause.of(Duration.ofSeconds(1));
            counted = counted(officer);
        }
        telling.accept("  %d of %d commitments are counted in reporting".formatted(counted, commitments));
    }

    private static long counted(Session officer) {
        return officer.get(COVERAGE)
                .path("total")
                .path("providers")
                .path("signed")
                .asLong(0);
    }

    private void seed() {
        // One provider in ten of the seed has not signed, so that there is a gap list.
        int providers = Math.ceilDiv(wanted * 10, 9);
        try (Seeding seeding = Seeding.start(platform, slug, providers)) {
            long begin = System.nanoTime();
            long told = -1;
            while (!seeding.isDone()) {
                if (System.nanoTime() - begin > options.seeding(wanted).toNanos()) {
                    throw new RunnerException("The seeding was not done within %d minutes."
                            .formatted(options.seeding(wanted).toMinutes()));
                }
                Pause.of(Duration.ofSeconds(5));
                long seeded = seeding.seeded();
                if (seeded > told) {
                    telling.accept("  %d of %d providers are seeded".formatted(seeded, providers));
                    told = seeded;
                }
            }
            telling.accept("  seeded and counted after %.0f s".formatted((System.nanoTime() - begin) / 1e9));
        }
    }

    private static boolean answers(Session officer, String path) {
        try {
            officer.get(path);
            return true;
        } catch (ApiException e) {
            return false;
        }
    }
}
