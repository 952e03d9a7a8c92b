package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.format.DateTimeParseException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.test.Api;
import vn.canbang.test.ServiceTest;
import vn.canbang.test.TestToken;

/** Logs are one JSON object a line and hold no token, at any level. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = "logging.level.root=DEBUG")
class LogTests {

    private static final Logger log = LoggerFactory.getLogger(LogTests.class);

    @LocalServerPort
    private int port;

    @Test
    @Tag("S53")
    void keepsLineBreaksAndEscapeCodesOfInputInsideOneJsonLine(CapturedOutput output) {
        log.info("canary-{}", "one\r\n{\"level\":\"FORGED\"}\u001b[31m");

        var lines = output.getOut()
                .lines()
                .filter(line -> line.contains("canary-one"))
                .toList();

        assertThat(lines).hasSize(1);
        assertThat(new JsonMapper().readTree(lines.getFirst()).path("message").asString())
                .contains("FORGED");
        assertThat(output.getOut().lines()).noneMatch(line -> line.startsWith("{\"level\":\"FORGED\""));
        assertThat(lines.getFirst()).doesNotContain("\u001b");
    }

    @Test
    @Tag("S53")
    void logsNoTokenAndNoBodyAlsoAtDebug(CapturedOutput output) {
        var token = TestToken.in("bac-giang").unit("24/213/07201/").roles("data_entry");
        var signature = token.text().split("\\.")[2];

        Api.at(port).as(token).post("/api/sample/v1/notes", Map.of("text", "bí mật-canary", "wrong", "field"));
        Api.at(port).with("Authorization", "Bearer " + token.text() + "x").get("/api/sample/v1/notes");
        Api.at(port)
                .as(token)
                .post("/api/sample/v1/notes", Map.of("text", "bí mật-canary"))
                .expect(201);

        assertThat(output.getAll()).contains("\"level\":\"DEBUG\"").doesNotContain(signature);
        assertThat(output.getAll()).doesNotContain("bí mật-canary");
    }

    @Test
    @Tag("S53")
    void tellsOfAFailureWhatAndWhereButNothingOfWhatSomebodyTyped(CapturedOutput output) {
        var cause = new DateTimeParseException("canary-in-cause cannot be read", "canary-in-cause", 0);

        log.error("failed", new IllegalStateException("canary-in-message", cause));

        var line = output.getOut()
                .lines()
                .filter(each -> each.contains("IllegalStateException"))
                .findFirst()
                .orElseThrow();
        assertThat(new JsonMapper().readTree(line).path("stack_trace").asString())
                .contains("java.time.format.DateTimeParseException", "LogTests.java");
        assertThat(output.getAll()).doesNotContain("canary-in-message", "canary-in-cause");
    }
}
