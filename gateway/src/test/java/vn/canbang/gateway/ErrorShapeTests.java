package vn.canbang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.gateway.Surroundings.KEYCLOAK;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@RunningGateway
@ExtendWith(OutputCaptureExtension.class)
class ErrorShapeTests {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    @BeforeEach
    void start() {
        Surroundings.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /nowhere HTTP/1.1\r\nHost: a\r\nAccept: */*\r\nConnection: close\r\n\r\n",
                "GET /api/directory/v1/x HTTP/1.1\r\nHost: a\r\nAccept: application/xml\r\nConnection: close\r\n\r\n",
                "GET /error HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "POST /session HTTP/1.1\r\nHost: a\r\nOrigin: http://localhost:8080\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
                "GET /session HTTP/1.1\r\nHost: a\r\nAccept: image/png\r\nConnection: close\r\n\r\n",
                "GET /oauth2/authorization/other HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /a%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /%C0%AE HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /<script> HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /session HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
                "GET /session HTTP/1.1\r\nHost: bad host\r\nConnection: close\r\n\r\n",
                "POST /logout HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\nConnection: close\r\n\r\n",
                "POST /logout HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: nonsense\r\nConnection: close\r\n\r\n"
            })
    @Tag("S35")
    void tellsNothingOfTheInside(String request) {
        var answer = RawRequest.send(port, request);
        var body = answer.substring(answer.indexOf("\r\n\r\n") + 4);

        assertThat(RawRequest.status(answer)).isBetween(400, 505).isNotEqualTo(500);
        assertThat(answer).doesNotContain("Exception", "Tomcat", "Apache", "org.", "java", "<html", "at vn.");
        if (!body.isEmpty()) {
            assertThat(answer).containsIgnoringCase("Content-Type: application/problem+json");
            assertThat(body).contains("https://canbang.vn/problems/");
        }
    }

    @Test
    @Tag("S53")
    void logsOneJsonObjectALineAndNoCredential(CapturedOutput output) {
        var token = KEYCLOAK.agencyToken(claims -> claims.audience("another"));
        var browser = new Browser(port);

        browser.get("/api/directory/v1/x%22%0a", "Authorization", "Bearer " + token);
        browser.get("/api/directory/v1/units", "Authorization", "Bearer " + token);
        browser.withCookie("a-canary-cookie").get("/api/directory/v1/units");

        assertThat(output.toString()).contains("not_authenticated").doesNotContain(token, "a-canary-cookie");
        assertThat(output.toString().lines().filter(line -> !line.isBlank()))
                .allSatisfy(line -> assertThat(JSON.readTree(line).isObject()).isTrue());
    }
}
