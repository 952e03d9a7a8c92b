package vn.canbang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.gateway.Browser.header;
import static vn.canbang.gateway.Surroundings.KEYCLOAK;

import com.sun.net.httpserver.HttpExchange;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningGateway
class ProblemPageTests {

    private static final String AS_BROWSERS_ASK = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String SIGN_IN = "/auth/realms/canbang/protocol/openid-connect/auth?client_id=portal";
    private static final Pattern NONCE = Pattern.compile("style-src 'nonce-([^']+)'");

    @LocalServerPort
    private int port;

    private Browser browser = new Browser(0);

    @BeforeEach
    void start() {
        Surroundings.reset();
        browser = new Browser(port);
    }

    @Test
    @Tag("S34")
    void showsAPageInBothLanguagesWhenKeycloakDoesNotAnswerAtSignIn() {
        KEYCLOAK.server().answers(HttpExchange::close);

        var answer = opened(SIGN_IN);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(header(answer, "Content-Type")).startsWith("text/html").containsIgnoringCase("charset=utf-8");
        assertThat(answer.body())
                .contains("<html lang=\"vi\">", "Dịch vụ tạm thời không hoạt động", "<div lang=\"en\">")
                .contains("<h2>Service unavailable</h2>")
                .contains("<a href=\"\">Thử lại", "<a href=\"/app/\">");
    }

    @Test
    @Tag("S34")
    void showsAPageWhenTheFormOfSignInCannotBeDelivered() {
        KEYCLOAK.server().answers(HttpExchange::close);

        var answer = browser.send(browser.request(
                        "/auth/realms/canbang/login-actions/authenticate?execution=1",
                        "Accept",
                        AS_BROWSERS_ASK,
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=bg.tanmy&password=a-canary-password")));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("<h1>Dịch vụ tạm thời không hoạt động</h1>", "<a href=\"/app/\">")
                .doesNotContain("Thử lại", "a-canary-password", "bg.tanmy");
    }

    @Test
    @Tag("S25")
    void letsNothingRunButItsOwnStyle() {
        var answer = opened("/nowhere");
        var policy = header(answer, "Content-Security-Policy");
        var nonce = NONCE.matcher(policy);

        assertThat(nonce.find()).isTrue();
        assertThat(answer.body())
                .contains("<style nonce=\"" + nonce.group(1) + "\">")
                .doesNotContain("<script")
                .doesNotContainPattern("\\{[a-z.]+}");
        assertThat(policy)
                .contains("default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(opened("/nowhere"), "Content-Security-Policy")).isNotEqualTo(policy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere?q=<script>canary</script>", "/<i>canary", "/auth/canary", "/canary%zz"})
    @Tag("S35")
    void tellsNothingOfTheInsideAndNothingOfTheRequest(String path) {
        var answer = RawRequest.send(
                port, "GET " + path + " HTTP/1.1\r\nHost: a\r\nAccept: text/html\r\nConnection: close\r\n\r\n");

        assertThat(RawRequest.status(answer)).isBetween(400, 499);
        assertThat(answer).doesNotContain("canary", "Exception", "Tomcat", "org.", "java", "at vn.");
    }

    @ParameterizedTest
    @CsvSource({
        "/session/nowhere, application/json, ''",
        "/nowhere, */*, ''",
        "/nowhere, text/html, empty",
        "/app/assets/nothing.js, text/html, script",
        "/api/directory/v1/units, text/html, ''",
        "/api/directory/v1/units, text/html, document"
    })
    void answersProgramsWithTheProblem(String path, String accept, String destination) {
        var answer = destination.isEmpty()
                ? browser.get(path, "Accept", accept)
                : browser.get(path, "Accept", accept, "Sec-Fetch-Dest", destination);

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void answersProgramsWithTheProblemAlsoWhenTheContainerCannotReadTheAddress() {
        var answer = RawRequest.get(port, "/api/x%zz", "Accept: text/html\r\n");

        assertThat(RawRequest.status(answer)).isEqualTo(400);
        assertThat(answer)
                .containsIgnoringCase("Content-Type: application/problem+json")
                .doesNotContain("<html");
    }

    private HttpResponse<String> opened(String path) {
        return browser.get(path, "Accept", AS_BROWSERS_ASK, "Sec-Fetch-Dest", "document");
    }
}
