package vn.canbang.runner.demo;

import java.time.Duration;
import vn.canbang.runner.client.Api;

/** Makes a province with its first administrator, as the operator does, and waits until all is ready for it. */
final class TenantCreation {

    private static final int LOOKS = 120;

    private final Api operator;
    private final String password;

    TenantCreation(Api operator, String password) {
        this.operator = operator;
        this.password = password;
    }

    void create(String tenant) {
        Table.Row facts = Table.of(tenant, "tenant.csv").getFirst();
        Table.Row administrator = Table.of(tenant, "people.csv").getFirst();
        Body organisation =
                new Body().with("name", "Sở Y tế tỉnh " + facts.get("name")).with("kind", "department_of_health");
        Body account = new Body()
                .with("name", administrator.get("name"))
                .with("username", administrator.get("username"))
                .with("password", password)
                .with("organisation", organisation.fields());
        Body body = new Body()
                .with("slug", tenant)
                .with("name", facts.get("name"))
                .with("provinceCode", facts.get("province"))
                .with("demonstration", true)
                .with("today", facts.get("today"))
                .with("administrator", account.fields());
        operator.post(
                "/api/directory/v1/tenants",
                Rows.idempotencyKey("tenant", tenant, administrator.content()),
                body.fields());
        awaitReady(tenant);
    }

    private void awaitReady(String tenant) {
        for (int look = 0; look < LOOKS; look++) {
            if (operator.get("/api/directory/v1/tenants/" + tenant)
                    .path("ready")
                    .asBoolean(false)) {
                return;
            }
            try {
                Thread.sleep(Duration.ofMillis(500));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        throw new IllegalStateException("The tenant " + tenant + " was not ready after a minute.");
    }
}
