package vn.canbang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.gateway.Surroundings.KEYCLOAK;
import static vn.canbang.gateway.Surroundings.SERVICE;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What passes the gateway stays out of its log at any level: bodies, documents, headers, cookies and tokens. */
@RunningGateway
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = "logging.level.root=DEBUG")
class LogTests {

    private static final Logger LOG = LoggerFactory.getLogger(LogTests.class);
    private static final String UNITS = "/api/directory/v1/units";
    private static final String SECRET = "bi-mat-canary";

    @LocalServerPort
    private int port;

    private Browser browser = new Browser(0);

    @BeforeEach
    void start() {
        Surroundings.reset();
        browser = new Browser(port);
    }

    @Test
    @Tag("S53")
    void logsNothingOfASessionAlsoAtDebug(CapturedOutput output) {
        browser.signIn(KEYCLOAK, "/app/");
        SERVICE.answers(exchange ->
                StubService.send(exchange, 200, "application/json", "{\"name\":\"%s-answer\"}".formatted(SECRET)));

        assertThat(browser.change("POST", UNITS, "{\"name\":\"%s-body\"}".formatted(SECRET))
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/session").body()).contains("\"authenticated\":true");
        var passedOn = SERVICE.last().header("authorization").substring("Bearer ".length());

        assertThat(SERVICE.last().body()).contains(SECRET);
        assertThat(lines(output)).anyMatch(line -> line.contains("\"level\":\"DEBUG\""));
        assertThat(lines(output))
                .noneMatch(line -> line.contains(SECRET))
                .noneMatch(line -> line.contains(signatureOf(passedOn)))
                .noneMatch(line -> line.contains(browser.cookie()))
                .noneMatch(line -> line.contains(browser.confirmation()))
                .noneMatch(line -> line.contains("a-secret-of-tests"))
                .noneMatch(line -> line.contains("Nguyễn Thị Hoa"));
    }

    @Test
    @Tag("S53")
    void logsNothingOfAnAgencyNorOfWhatIsRefusedAlsoAtDebug(CapturedOutput output) {
        var good = KEYCLOAK.agencyToken();
        var bad = KEYCLOAK.agencyToken(claims -> claims.audience("another"));

        browser.get(UNITS, "Authorization", "Bearer " + good, "If-Match", SECRET);
        browser.get(UNITS, "Authorization", "Bearer " + bad, "If-Match", SECRET);
        browser.withCookie(SECRET + "-cookie").get(UNITS, "If-Match", SECRET);
        browser.change("POST", "/logout", "{\"name\":\"%s\"}".formatted(SECRET));

        assertThat(SERVICE.last().header("if-match")).isEqualTo(SECRET);
        assertThat(lines(output)).anyMatch(line -> line.contains("\"level\":\"DEBUG\""));
        assertThat(lines(output))
                .noneMatch(line -> line.contains(SECRET))
                .noneMatch(line -> line.contains(signatureOf(good)))
                .noneMatch(line -> line.contains(signatureOf(bad)));
    }

    @Test
    @Tag("S53")
    void tellsOfAFailureWhatAndWhereButNothingOfWhatWasAskedFor(CapturedOutput output) {
        LOG.error("failed", new IllegalStateException(SECRET, new IllegalArgumentException(SECRET)));

        assertThat(lines(output))
                .anyMatch(line -> line.contains("java.lang.IllegalArgumentException") && line.contains("LogTests.java"))
                .noneMatch(line -> line.contains(SECRET));
    }

    private static List<String> lines(CapturedOutput output) {
        return output.getAll().lines().toList();
    }

    private static String signatureOf(String token) {
        return token.split("\\.", -1)[2];
    }
}
