package vn.canbang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.gateway.Browser.header;
import static vn.canbang.gateway.Surroundings.KEYCLOAK;
import static vn.canbang.gateway.Surroundings.SERVICE;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningGateway
@Tag("S25")
class EdgeHeaderTests {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    @LocalServerPort
    private int port;

    private Browser browser = new Browser(0);

    @BeforeEach
    void start() {
        Surroundings.reset();
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/app/",
                "/app/assets/main-1a2b3c.js",
                "/session",
                "/api/directory/v1/units",
                "/nowhere",
                "/auth/realms/canbang/protocol/openid-connect/auth",
                "/auth/nowhere"
            })
    void guardsEveryAnswer(String path) {
        var answer = browser.get(path);

        assertThat(header(answer, "Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.headers().allValues("Content-Security-Policy").size())
                .as("one policy, or none on Keycloak's behalf")
                .isLessThanOrEqualTo(1);
        assertThat(header(answer, "Content-Security-Policy")).doesNotContain("unsafe");
    }

    @Test
    void letsOnlyItsOwnScriptsAndStylesRun() {
        assertThat(header(browser.get("/app/"), "Content-Security-Policy"))
                .contains(
                        "default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "script-src 'self' 'nonce-");
        assertThat(header(browser.get("/session"), "Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'");
    }

    @Test
    void drawsANonceForEachAnswer() {
        var first = browser.get("/app/commitments/new");
        var second = browser.get("/app/");

        var nonce = nonce(header(first, "Content-Security-Policy"));

        assertThat(first.body()).contains("nonce=\"" + nonce + "\"").doesNotContain("__CSP_NONCE__");
        assertThat(nonce(header(second, "Content-Security-Policy"))).isNotEqualTo(nonce);
    }

    @Test
    void keepsAnswersOfTheApiOutOfCaches() {
        browser.signIn(KEYCLOAK, "/app/");
        SERVICE.answers(exchange -> {
            exchange.getResponseHeaders().set("Cache-Control", "public, max-age=60");
            exchange.getResponseHeaders().set("ETag", "\"3\"");
            StubService.ok(exchange);
        });

        var answer = browser.get("/api/directory/v1/units");

        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(header(answer, "ETag")).isEqualTo("\"3\"");
        assertThat(header(browser.get("/session"), "Cache-Control")).isEqualTo("no-store");
        assertThat(header(browser.get("/app/"), "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void letsHashedFilesBeKept() {
        assertThat(header(browser.get("/app/assets/main-1a2b3c.js"), "Cache-Control"))
                .contains("immutable");
        assertThat(browser.get("/app/assets/nothing.js").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsNoVersionOfAnything() {
        SERVICE.answers(exchange -> {
            exchange.getResponseHeaders().set("Server", "Apache-Coyote/9.9.9");
            exchange.getResponseHeaders().set("X-Powered-By", "Servlet/9.9.9");
            StubService.ok(exchange);
        });
        browser.signIn(KEYCLOAK, "/app/");

        assertThat(browser.get("/api/directory/v1/units").headers().map().toString())
                .doesNotContain("9.9.9");
        var login = browser.get("/auth/realms/canbang/protocol/openid-connect/auth");
        assertThat(login.headers().map().toString()).doesNotContain("26.7.3").doesNotContain("Keycloak/");
    }

    @Test
    void takesNoCookiesFromServices() {
        SERVICE.answers(exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "__Host-canbang=mine; Path=/");
            StubService.ok(exchange);
        });
        browser.signIn(KEYCLOAK, "/app/");

        assertThat(header(browser.get("/api/directory/v1/units"), "Set-Cookie")).isEmpty();
    }

    @Test
    void invitesNoOtherOrigin() {
        var answer = browser.get("/session", "Origin", "https://evil.example");

        assertThat(answer.headers().map().toString().toLowerCase(Locale.ROOT)).doesNotContain("access-control-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "OPTIONS", "PROPFIND", "CONNECTED", "FOO"})
    void refusesMethodsNobodyUses(String method) {
        for (var path : new String[] {"/", "/session", "/api/directory/v1/units", "/auth/resources/x"}) {
            var answer = browser.send(browser.request(path).method(method, BodyPublishers.noBody()));

            assertThat(answer.statusCode()).as(method + " " + path).isEqualTo(405);
            assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        }
    }

    private static String nonce(String policy) {
        var found = NONCE.matcher(policy);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
