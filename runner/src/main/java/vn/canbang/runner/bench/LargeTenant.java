package vn.canbang.runner.bench;

import java.time.Duration;
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

    static final String OFFICER = "bench.chuyenvien";
    private static final String SLUG = "bench";
    private static final String ADMINISTRATOR = "bench.quantri";
    private static final String DIRECTORY = "/api/directory/v1/";
    private static final String SUMMARY = "/api/commitments/v1/gap-list/summary?subjectKind=provider";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final BenchPlatform platform;
    private final BenchOptions options;
    private final Consumer<String> telling;

    LargeTenant(BenchPlatform platform, BenchOptions options, Consumer<String> telling) {
        this.platform = platform;
        this.options = options;
        this.telling = telling;
    }

    /** Tells how many commitments the tenant has in the end. */
    long fill() {
        create();
        appointOfficer();
        Session officer = platform.signIn(OFFICER);
        await("The services did not come to know the tenant " + SLUG, PATIENCE, () -> answers(officer, SUMMARY));
        if (officer.get(SUMMARY).path("inForce").asLong(0) == 0) {
            seed();
        }
        return officer.get(SUMMARY).path("inForce").asLong(0);
    }

    private void create() {
        TokenClient operator = TokenClient.at(platform.url(), "operator", platform.secret("operator"));
        Map<String, Object> administrator = sorted(Map.of(
                "name",
                "Quản trị đo hiệu năng - trình diễn",
                "username",
                ADMINISTRATOR,
                "password",
                platform.password(),
                "organisation",
                sorted(Map.of("name", "Sở Y tế (đo hiệu năng)", "kind", "department_of_health"))));
        Map<String, Object> tenant = sorted(Map.of(
                "slug",
                SLUG,
                "name",
                "Đo hiệu năng",
                "provinceCode",
                "24",
                "demonstration",
                true,
                "today",
                "2024-10-01",
                "administrator",
                administrator));
        try {
            operator.post(DIRECTORY + "tenants", "bench-tenant", tenant);
        } catch (ApiException e) {
            // On a slow machine the gateway gives up while the directory goes on with it; being ready is what counts.
            telling.accept("  " + e.getMessage());
        }
        await("The tenant " + SLUG + " was not made ready", PATIENCE, () -> isReady(operator));
    }

    private void appointOfficer() {
        Session administrator = platform.signIn(ADMINISTRATOR);
        JsonNode branch = administrator.post(
                DIRECTORY + "organisations",
                "bench-organisation",
                sorted(Map.of(
                        "name", "Chi cục Dân số (đo hiệu năng)",
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
                List.of("population_officer"),
                "validFrom",
                "2024-01-01"));
        administrator.post(
                DIRECTORY + "people",
                "bench-officer",
                sorted(Map.of(
                        "name",
                        "Chuyên viên đo hiệu năng - trình diễn",
                        "username",
                        OFFICER,
                        "password",
                        platform.password(),
                        "appointments",
                        List.of(appointment))));
    }

    private void seed() {
        // One provider in ten of the seed has not signed, so that there is a gap list.
        int providers = Math.ceilDiv(options.commitments() * 10, 9);
        try (Seeding seeding = Seeding.start(platform, SLUG, providers)) {
            long begin = System.nanoTime();
            while (!seeding.isDone()) {
                if (System.nanoTime() - begin > options.seeding().toNanos()) {
                    telling.accept("  The time for seeding is over; what is there is measured.");
                    return;
                }
                Pause.of(Duration.ofSeconds(5));
                telling.accept("  %d of %d providers are seeded".formatted(seeding.seeded(), providers));
            }
        }
    }

    /** In an order that is the same in every run: a repetition is known by its text. */
    private static Map<String, Object> sorted(Map<String, Object> fields) {
        return new TreeMap<>(fields);
    }

    private static boolean isReady(TokenClient operator) {
        try {
            return operator.get(DIRECTORY + "tenants/" + SLUG).path("ready").asBoolean(false);
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
