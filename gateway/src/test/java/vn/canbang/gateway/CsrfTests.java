package vn.canbang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.gateway.Surroundings.KEYCLOAK;
import static vn.canbang.gateway.Surroundings.SERVICE;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningGateway
@Tag("S06")
class CsrfTests {

    private static final String ANYTHING = "/api/directory/v1/units";
    private static final String ORIGIN = StubKeycloak.PUBLIC_URL;

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

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void passesAConfirmedChangeFromOurOwnPage(String method) {
        assertThat(browser.change(method, ANYTHING, "{}").statusCode()).isEqualTo(200);
        assertThat(SERVICE.last().method()).isEqualTo(method);
        assertThat(SERVICE.last().headers()).doesNotContainKeys("x-csrf-token", "cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {ANYTHING, "/logout", "/session/refresh"})
    void refusesAChangeWithoutConfirmation(String path) {
        var answer = browser.send(browser.request(path, "Origin", ORIGIN).POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("csrf_refused");
        assertThat(browser.get("/session").body()).contains("\"authenticated\":true");
        assertThat(SERVICE.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "http://localhost:8080.evil.example",
                "http://localhost:80801",
                "HTTP://LOCALHOST:8080/"
            })
    void refusesAChangeFromAnotherOrigin(String origin) {
        var answer = browser.send(browser.request("/logout", "Origin", origin, "X-CSRF-TOKEN", browser.confirmation())
                .POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("origin_refused");
        assertThat(browser.get("/session").body()).contains("\"authenticated\":true");
    }

    @Test
    void refusesAChangeWithoutOrigin() {
        var answer = browser.send(browser.request(ANYTHING, "X-CSRF-TOKEN", browser.confirmation())
                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(SERVICE.received()).isEmpty();
    }

    @Test
    void refusesTheConfirmationOfAnotherSession() {
        var other = new Browser(port);
        other.signIn(KEYCLOAK, "/app/");

        var answer = browser.send(browser.request(ANYTHING, "Origin", ORIGIN, "X-CSRF-TOKEN", other.confirmation())
                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/logout", "/session/refresh"})
    void changesNothingByReading(String path) {
        browser.get(path);

        assertThat(browser.get("/session").body()).contains("\"authenticated\":true");
    }

    @Test
    void ignoresCookiesBesideABearerToken() {
        var bearer = KEYCLOAK.agencyToken();

        var answer = browser.send(
                browser.request(ANYTHING, "Authorization", "Bearer " + bearer).POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(SERVICE.last().header("authorization")).isEqualTo("Bearer " + bearer);
    }

    @Test
    void doesNotFallBackToTheCookieWhenTheBearerTokenIsWrong() {
        assertThat(browser.get(ANYTHING, "Authorization", "Bearer nonsense").statusCode())
                .isEqualTo(401);
        assertThat(browser.get(ANYTHING, "Authorization", "Basic YTpi").statusCode())
                .isEqualTo(401);
        assertThat(SERVICE.received()).isEmpty();
    }
}
