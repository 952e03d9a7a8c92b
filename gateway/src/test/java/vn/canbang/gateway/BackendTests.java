package vn.canbang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.gateway.Surroundings.CLOCK;
import static vn.canbang.gateway.Surroundings.KEYCLOAK;
import static vn.canbang.gateway.Surroundings.SERVICE;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningGateway
class BackendTests {

    private static final String ANYTHING = "/api/directory/v1/units";

    @LocalServerPort
    private int port;

    private Browser browser = new Browser(0);

    @BeforeEach
    void signIn() {
        Surroundings.reset();
        browser = new Browser(port);
        browser.signIn(KEYCLOAK, "/app/");
        SERVICE.reset();
    }

    @Test
    @Tag("S34")
    void saysWithinFiveSecondsThatAServiceIsAway() {
        browser.get(ANYTHING);
        var begun = Instant.now();

        var answer = browser.get("/api/reporting/v1/reports");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("temporarily_unavailable");
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    @Tag("S26")
    @Tag("S34")
    void waitsForNoServiceThatHangs() {
        browser.get(ANYTHING);
        SERVICE.reset();
        SERVICE.answers(exchange -> pause(Duration.ofSeconds(8)));
        var begun = Instant.now();

        var answer = browser.change("POST", ANYTHING, "{}");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(SERVICE.received()).hasSize(1);
    }

    @Test
    void waitsForAFeedThatHasNothingNew() {
        SERVICE.answers(exchange -> {
            pause(Duration.ofSeconds(6));
            StubService.send(exchange, 200, "application/cloudevents-batch+json", "[]");
        });

        var answer = browser.get("/api/commitments/v1/feed?timeout=25");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("[]");
    }

    @Test
    @Tag("S26")
    void repeatsNothingWhenAConnectionBreaks() {
        SERVICE.answers(exchange -> exchange.close());

        assertThat(browser.get(ANYTHING).statusCode()).isEqualTo(503);
        assertThat(SERVICE.received()).hasSize(1);
    }

    @Test
    @Tag("S26")
    void followsNoRedirect() {
        SERVICE.answers(exchange -> {
            exchange.getResponseHeaders().set("Location", SERVICE.address() + "/internal/feed");
            StubService.send(exchange, 302, "text/plain", "");
        });

        assertThat(browser.get(ANYTHING).statusCode()).isEqualTo(302);
        assertThat(SERVICE.received()).hasSize(1);
    }

    @Test
    void passesAServicesOwnRefusalsOnUnchanged() {
        var problem = "{\"type\":\"https://canbang.vn/problems/stale_version\",\"status\":412}";
        SERVICE.answers(exchange -> StubService.send(exchange, 412, "application/problem+json", problem));

        var answer = browser.change("PUT", ANYTHING, "{}");

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.body()).isEqualTo(problem);
        assertThat(Browser.header(answer, "Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    @Tag("S34")
    void worksOnWithoutKeycloakUntilTheTokenEndsAndAfterItIsBack() {
        KEYCLOAK.is(StubKeycloak.Mode.AWAY);
        CLOCK.forward(Duration.ofSeconds(270));
        assertThat(browser.get(ANYTHING).statusCode()).isEqualTo(200);

        CLOCK.forward(Duration.ofSeconds(35));
        var meanwhile = browser.get(ANYTHING);
        assertThat(meanwhile.statusCode()).isEqualTo(503);
        assertThat(meanwhile.body()).contains("identity_unavailable");

        KEYCLOAK.is(StubKeycloak.Mode.WELL);
        assertThat(browser.get(ANYTHING).statusCode()).isEqualTo(200);
    }

    @Test
    void endsTheSessionWhenKeycloakHasEndedIt() {
        KEYCLOAK.is(StubKeycloak.Mode.REFRESH_TOKEN_DEAD);
        CLOCK.forward(Duration.ofMinutes(6));

        var answer = browser.get(ANYTHING);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("session_ended");
        KEYCLOAK.is(StubKeycloak.Mode.WELL);
        assertThat(browser.get(ANYTHING).body()).contains("not_authenticated");
        assertThat(SERVICE.received()).isEmpty();
    }

    @Test
    void signsOutHereEvenWhenKeycloakIsAway() {
        KEYCLOAK.is(StubKeycloak.Mode.AWAY);

        var answer = browser.change("POST", "/logout", "");

        assertThat(answer.body()).contains("/auth/realms/canbang/protocol/openid-connect/logout");
        assertThat(browser.get(ANYTHING).statusCode()).isEqualTo(401);
    }

    @Test
    void handsFormsToKeycloakUnopened() {
        var form = "grant_type=client_credentials&client_id=agency&client_secret=a%20b%26c";
        var answer = browser.send(browser.request(
                        "/auth/realms/canbang/protocol/openid-connect/token",
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Authorization",
                        "Basic YTpi")
                .POST(BodyPublishers.ofString(form)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(KEYCLOAK.server().last().body()).isEqualTo(form);
        assertThat(KEYCLOAK.server().last().header("authorization")).isEqualTo("Basic YTpi");
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
