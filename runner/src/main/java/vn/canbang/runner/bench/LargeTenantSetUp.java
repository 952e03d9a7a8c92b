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

/** Makes a large tenant as the operator makes any, with its branch and the officer who works there. */
final class LargeTenantSetUp {

    private final BenchPlatform platform;
    private final LargeTenant tenant;
    private final Consumer<String> telling;

    LargeTenantSetUp(BenchPlatform platform, LargeTenant tenant, Consumer<String> telling) {
        this.platform = platform;
        this.tenant = tenant;
        this.telling = telling;
    }

    /** Does nothing where the tenant is made already. */
    void make() {
        create();
        appointOfficer();
    }

    private void create() {
        TokenClient operator = TokenClient.at(platform.url(), "operator", platform.secret("operator"));
        Map<String, Object> administrator = sorted(Map.of(
                "name",
                "Quản trị đo hiệu năng - trình diễn",
                "username",
                tenant.administrator(),
                "password",
                platform.password(),
                "organisation",
                sorted(Map.of("name", "Sở Y tế (đo hiệu năng)", "kind", "department_of_health"))));
        Map<String, Object> wish = sorted(Map.of(
                "slug",
                tenant.slug(),
                "name",
                "Đo hiệu năng",
                "provinceCode",
                "24",
                "demonstration",
                true,
                "today",
                LargeTenant.TODAY,
                "administrator",
                administrator));
        try {
            operator.post(LargeTenant.DIRECTORY + "tenants", tenant.slug() + "-tenant", wish);
        } catch (ApiException e) {
            // On a slow machine the gateway gives up while the directory goes on with it; being ready is what counts.
            telling.accept("  " + e.getMessage());
        }
        await("The tenant " + tenant.slug() + " was not made ready", () -> isReady(operator));
    }

    private void appointOfficer() {
        Session administrator = platform.signIn(tenant.administrator());
        JsonNode branch = administrator.post(
                LargeTenant.DIRECTORY + "organisations",
                tenant.slug() + "-organisation",
                sorted(Map.of(
                        "name", tenant.branch(),
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
                LargeTenant.DIRECTORY + "people",
                tenant.slug() + "-officer",
                sorted(Map.of(
                        "name",
                        "Chuyên viên đo hiệu năng - trình diễn",
                        "username",
                        tenant.officer(),
                        "password",
                        platform.password(),
                        "appointments",
                        List.of(appointment))));
    }

    /** In an order that is the same in every run: a repetition is known by its text. */
    private static Map<String, Object> sorted(Map<String, Object> fields) {
        return new TreeMap<>(fields);
    }

    private boolean isReady(TokenClient operator) {
        try {
            return operator.get(LargeTenant.DIRECTORY + "tenants/" + tenant.slug())
                    .path("ready")
                    .asBoolean(false);
        } catch (ApiException e) {
            return false;
        }
    }

    static void await(String otherwise, BooleanSupplier condition) {
        long begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begin > LargeTenant.PATIENCE.toNanos()) {
                throw new RunnerException(otherwise + " within " + LargeTenant.PATIENCE.toMinutes() + " minutes.");
            }
            Pause.of(Duration.ofSeconds(1));
        }
    }
}
