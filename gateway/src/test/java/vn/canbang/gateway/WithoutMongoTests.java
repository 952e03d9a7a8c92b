package vn.canbang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.gateway.Surroundings.KEYCLOAK;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

@RunningGateway
@ContextConfiguration(initializers = {Surroundings.class, WithoutMongoTests.NoMongo.class})
@Tag("S34")
class WithoutMongoTests {

    @LocalServerPort
    private int port;

    @Value("${local.management.port}")
    private int managementPort;

    @BeforeEach
    void start() {
        Surroundings.reset();
    }

    @Test
    void saysWithinFiveSecondsThatSessionsCannotBeRead() {
        new Browser(port).withCookie("somebody").get("/session");

        for (var path :
                new String[] {"/session", "/api/directory/v1/units", "/login", "/oauth2/authorization/keycloak"}) {
            var begun = Instant.now();

            var answer = new Browser(port).withCookie("somebody").get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(503);
            assertThat(answer.body()).contains("sessions_unavailable");
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void showsAPageToWhoeverOpensTheSignIn() {
        for (var path : new String[] {"/login?return=/app/", "/oauth2/authorization/keycloak"}) {
            var answer = new Browser(port).get(path, "Accept", "text/html");

            assertThat(answer.statusCode()).as(path).isEqualTo(503);
            assertThat(answer.body()).contains("<h1>Chưa đọc được phiên làm việc</h1>", "sessions_unavailable");
        }
    }

    @Test
    void servesAgenciesAndThePortalsFilesAllTheSame() {
        var browser = new Browser(port);

        var answer = browser.get("/api/directory/v1/units", "Authorization", "Bearer " + KEYCLOAK.agencyToken());

        assertThat(answer.body()).isEqualTo("{\"items\":[]}");
        assertThat(browser.get("/app/").statusCode()).isEqualTo(200);
    }

    @Test
    @Tag("S58")
    void isAliveButNotReady() {
        var management = new Browser(managementPort);

        assertThat(management.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(management.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
    }

    static class NoMongo implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("spring.mongodb.uri=mongodb://127.0.0.1:1").applyTo(context);
        }
    }
}
