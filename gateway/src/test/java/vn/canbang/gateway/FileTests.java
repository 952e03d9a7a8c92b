package vn.canbang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.gateway.Browser.header;
import static vn.canbang.gateway.Surroundings.KEYCLOAK;
import static vn.canbang.gateway.Surroundings.SERVICE;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files come in like any other change, and go out to be saved, allowed nothing. */
@RunningGateway
@Tag("S36")
class FileTests {

    private static final String FILES = "/api/commitments/v1/commitments/c-1/files";
    private static final String ORIGIN = StubKeycloak.PUBLIC_URL;
    private static final int SIX_MEGABYTES = 6 * 1024 * 1024;

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

    private HttpResponse<String> upload(String... headers) {
        return browser.send(browser.request(FILES + "?fileName=B%E1%BA%A3n.jpg", headers)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofString("x".repeat(SIX_MEGABYTES))));
    }

    @Test
    @Tag("S06")
    void takesAFileWithTheConfirmationOfTheSessionOnly() {
        assertThat(upload("Origin", ORIGIN).statusCode()).isEqualTo(403);
        assertThat(upload("Origin", "https://evil.example", "X-CSRF-TOKEN", browser.confirmation())
                        .statusCode())
                .isEqualTo(403);
        assertThat(SERVICE.received()).isEmpty();

        assertThat(upload("Origin", ORIGIN, "X-CSRF-TOKEN", browser.confirmation())
                        .statusCode())
                .isEqualTo(200);

        assertThat(SERVICE.last().uri()).isEqualTo(FILES + "?fileName=B%E1%BA%A3n.jpg");
        assertThat(SERVICE.last().header("content-type")).startsWith("application/octet-stream");
        assertThat(SERVICE.last().body()).hasSize(SIX_MEGABYTES);
    }

    @Test
    void givesAFileOutToWhoeverIsSignedInAndAllowsItNothing() {
        SERVICE.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename*=UTF-8''B%E1%BA%A3n.jpg");
            exchange.getResponseHeaders().set("Cache-Control", "private, no-store");
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src *");
            StubService.send(exchange, 200, "image/jpeg", "picture");
        });

        var answer = browser.get(FILES + "/f-1/content");

        assertThat(answer.body()).isEqualTo("picture");
        assertThat(header(answer, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(header(answer, "Content-Disposition")).startsWith("attachment;");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "sandbox")
                .doesNotContain("*");
        assertThat(new Browser(port).get(FILES + "/f-1/content").statusCode()).isEqualTo(401);
    }
}
