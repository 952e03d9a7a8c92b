package vn.canbang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.gateway.Surroundings.KEYCLOAK;
import static vn.canbang.gateway.Surroundings.SERVICE;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@RunningGateway
class ForgedHeaderTests {

    private static final String[] FORGED = {
        "X-Tenant-Id", "cao-bang",
        "X-Tenant", "cao-bang",
        "x-user-id", "admin",
        "X-User", "admin",
        "X-Roles", "operator",
        "X-Role", "operator",
        "Forwarded", "for=1.2.3.4;host=evil.example;proto=https",
        "X-Forwarded-For", "1.2.3.4",
        "X-Forwarded-Host", "evil.example",
        "X-Forwarded-Proto", "https",
        "X-Forwarded-Port", "444",
        "X-Forwarded-Prefix", "/evil",
        "X-Forwarded-User", "admin",
        "X-Real-IP", "1.2.3.4",
        "X-Original-URL", "/internal/feed",
        "X-Rewrite-URL", "/internal/feed",
        "X-HTTP-Method-Override", "DELETE"
    };

    @LocalServerPort
    private int port;

    private Browser browser = new Browser(0);

    @BeforeEach
    void start() {
        Surroundings.reset();
        browser = new Browser(port);
    }

    @Test
    @Tag("S13")
    @Tag("S20")
    void carriesNoForgedHeaderToAService() {
        browser.signIn(KEYCLOAK, "/app/");

        browser.get("/api/directory/v1/units", FORGED);

        var seen = SERVICE.last();
        assertThat(seen.method()).isEqualTo("GET");
        assertThat(seen.uri()).isEqualTo("/api/directory/v1/units");
        assertThat(seen.headers().keySet())
                .noneMatch(name -> name.startsWith("x-") || name.equals("forwarded") || name.equals("cookie"));
        assertThat(seen.headers().toString()).doesNotContain("evil", "1.2.3.4", "cao-bang", "operator");
    }

    @Test
    @Tag("S13")
    void carriesNoForgedHeaderBesideABearerToken() {
        browser.get("/api/directory/v1/units", withForged("Authorization", "Bearer " + KEYCLOAK.agencyToken()));

        assertThat(SERVICE.last().headers().keySet()).noneMatch(name -> name.startsWith("x-"));
    }

    @Test
    @Tag("S20")
    void letsNoForgedHeaderChangeARedirect() {
        var login = browser.get("/login?return=/app/", FORGED);
        var keycloak = browser.get("/oauth2/authorization/keycloak", FORGED);

        assertThat(Browser.location(login)).isEqualTo("/oauth2/authorization/keycloak");
        assertThat(Browser.location(keycloak))
                .startsWith(StubKeycloak.PUBLIC_URL + "/auth/realms/canbang/")
                .contains("redirect_uri=http://localhost:8080/login/oauth2/code/keycloak")
                .contains("code_challenge_method=S256")
                .doesNotContain("evil");
        assertThat(Browser.location(browser.get("/", FORGED))).isEqualTo("/app/");
    }

    @Test
    @Tag("S20")
    void tellsKeycloakThePublicNameAndNothingElse() {
        browser.signIn(KEYCLOAK, "/app/");

        browser.get("/auth/realms/canbang/protocol/openid-connect/auth?client_id=portal", FORGED);

        var seen = KEYCLOAK.server().last();
        assertThat(seen.header("x-forwarded-host")).isEqualTo("localhost:8080");
        assertThat(seen.header("x-forwarded-proto")).isEqualTo("http");
        assertThat(seen.headers())
                .doesNotContainKeys("x-forwarded-for", "x-forwarded-prefix", "forwarded", "x-real-ip");
        assertThat(seen.header("cookie")).doesNotContain("__Host-canbang");
    }

    private static String[] withForged(String name, String value) {
        var all = new ArrayList<>(List.of(FORGED));
        all.add(name);
        all.add(value);
        return all.toArray(String[]::new);
    }

    /** The same where Boot believes that it runs on Kubernetes and would trust such headers by default. */
    @Nested
    @TestPropertySource(properties = "spring.main.cloud-platform=kubernetes")
    class OnKubernetes {

        @LocalServerPort
        private int port;

        @Test
        @Tag("S20")
        void letsNoForgedHeaderChangeARedirect() {
            var browser = new Browser(port);

            assertThat(Browser.location(browser.get("/oauth2/authorization/keycloak", FORGED)))
                    .startsWith(StubKeycloak.PUBLIC_URL)
                    .doesNotContain("evil");
            browser.get("/api/directory/v1/units", withForged("Authorization", "Bearer " + KEYCLOAK.agencyToken()));
            assertThat(SERVICE.last().headers().toString()).doesNotContain("evil", "1.2.3.4");
        }
    }
}
