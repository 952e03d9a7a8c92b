package vn.canbang.runner.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import vn.canbang.runner.Pause;
import vn.canbang.runner.RunnerException;
import vn.canbang.runner.client.ApiException;
import vn.canbang.runner.client.Session;
import vn.canbang.runner.client.TokenClient;

/** A third demonstration tenant, made as the operator makes any, with one officer; then filled in bulk with commitments. */
final class LargeTenant {

    private static final String SLUG = "bench";
    private static final String BRANCH = "Chi cục Dân số (đo hiệu năng)";
    private static final String TODAY = "2024-10-01";
    private static final String DIRECTORY = "/api/directory/v1/";
    private static final String SUMMARY = "/api/commitments/v1/gap-list/summary?subjectKind=provider";
    private static final String COVERAGE = "/api/reporting/v1/coverage";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

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
        create();
        appointOfficer();
        Session officer = platform.signIn(officer());
        await("The services did not come to know the tenant " + slug, PATIENCE, () -> answers(officer, SUMMARY));
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

    private void create() {
        TokenClient operator = TokenClient.at(platform.url(), "operator", platform.secret("operator"));
        Map<String, Object> administrator = sorted(Map.of(
                "name",
                "Quản trị đo hiệu năng - trình diễn",
                "username",
                administrator(),
                "password",
                platform.password(),
                "organisation",
                sorted(Map.of("name", "Sở Y tế (đo hiệu năng)", "kind", "department_of_health"))));
        Map<String, Object> tenant = sorted(Map.of(
                "slug",
                slug,
                "name",
                "Đo hiệu năng",
                "provinceCode",
                "24",
                "demonstration",
                true,
                "today",
                TODAY,
                "administrator",
                administrator));
        try {
            operator.post(DIRECTORY + "tenants", slug + "-tenant", tenant);
        } catch (ApiException e) {
            // On a slow machine the gateway gives up while the directory goes on with it; being ready is what counts.
            telling.accept("  " + e.getMessage());
        }
        await("The tenant " + slug + " was not made ready", PATIENCE, () -> isReady(operator));
    }

    private void appointOfficer() {
        Session administrator = platform.signIn(administrator());
        JsonNode branch = administrator.post(
                DIRECTORY + "organisations",
                slug + "-organisation",
                sorted(Map.of(
                        "name", BRANCH,
                        "kind", "population_branch",
                        "unit", "24/",
                        "reach", "line",
                        "validFrom", "2020-01-01")));
        Map<String, Object> appointment = sorted(Map.of(
                "organisationId",
                branch.path("id").asString(""),
                "unit",
                "24/",
                "roles",
                List.of("population_officer", "branch_head"),
                "validFrom",
                "2024-01-01"));
        administrator.post(
                DIRECTORY + "people",
                slug + "-officer",
                sorted(Map.of(
                        "name",
                        "Chuyên viên đo hiệu năng - trình diễn",
                        "username",
                        officer(),
                        "password",
                        platform.password(),
                        "appointments",
                        List.of(appointment))));
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

    /** In an order that is the same in every run: a repetition is known by its text. */
    private static Map<String, Object> sorted(Map<String, Object> fields) {
        return new TreeMap<>(fields);
    }

    private boolean isReady(TokenClient operator) {
        try {
            return operator.get(DIRECTORY + "tenants/" + slug).path("ready").asBoolean(false);
        } catch (ApiException e) {
            return false;
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

    private static void await(String otherwise, Duration patience, BooleanSupplier condition) {
        long begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begin > patience.toNanos()) {
                throw new RunnerException(otherwise + " within " + patience.toMinutes() + " minutes.");
            }
            Pause.of(Duration.ofSeconds(1));
        }
    }
}
