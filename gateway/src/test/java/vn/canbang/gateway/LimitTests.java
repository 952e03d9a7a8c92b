package vn.canbang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.gateway.Surroundings.KEYCLOAK;
import static vn.canbang.gateway.Surroundings.SERVICE;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningGateway
@Tag("S23")
class LimitTests {

    private static final int MEGABYTE = 1024 * 1024;

    @LocalServerPort
    private int port;

    private Browser browser = new Browser(0);
    private String bearer = "";

    @BeforeEach
    void start() {
        Surroundings.reset();
        browser = new Browser(port);
        bearer = "Bearer " + KEYCLOAK.agencyToken();
    }

    @Test
    void takesABodyOfOneMegabyte() {
        assertThat(post("application/json", MEGABYTE)).isEqualTo(200);
        assertThat(SERVICE.last().body()).hasSize(MEGABYTE);
    }

    @Test
    void refusesALargerBody() {
        assertThat(post("application/json", MEGABYTE + 1)).isEqualTo(413);
        assertThat(post("text/plain", MEGABYTE + 1)).isEqualTo(413);
    }

    @Test
    void refusesALargerBodyOfUnsaidLength() {
        var bytes = new byte[3 * MEGABYTE];
        var request = browser.request(
                        "/api/directory/v1/units", "Authorization", bearer, "Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));

        var answer = browser.send(request);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("too_large");
    }

    @ParameterizedTest
    @Tag("S36")
    @CsvSource({
        "/api/directory/v1/imports/villages, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "/api/directory/v1/birth-imports, text/csv",
        "/api/commitments/v1/commitments/a/files, application/octet-stream",
        "/api/commitments/v1/norms/a/files/b/replacement, application/octet-stream",
        "/api/commitments/v1/submissions/a/signed-forms/0/files, application/octet-stream",
        "/api/commitments/v1/submissions/a/signed-forms/0/files/b/replacement, application/octet-stream"
    })
    void takesFilesUpToTenMegabytesWhereFilesAreUploaded(String path, String type) {
        assertThat(post(path, type, 10 * MEGABYTE)).isEqualTo(200);
        assertThat(SERVICE.last().body()).hasSize(10 * MEGABYTE);
        assertThat(post(path, type, 10 * MEGABYTE + 1)).isEqualTo(413);
    }

    @ParameterizedTest
    @Tag("S36")
    @CsvSource({
        "/api/directory/v1/units, text/csv",
        "/api/commitments/v1/tallies, application/octet-stream",
        "/api/commitments/v1/commitments, application/octet-stream",
        "/api/commitments/v1/commitments/a/files, application/json",
        "/api/commitments/v1/commitments/a/files, multipart/form-data"
    })
    void takesNothingLargeElsewhere(String path, String type) {
        assertThat(post(path, type, MEGABYTE)).isEqualTo(200);
        assertThat(post(path, type, MEGABYTE + 1)).isEqualTo(413);
    }

    @Test
    void refusesLongAddresses() {
        var answer = RawRequest.get(port, "/api/directory/v1/units?q=" + "a".repeat(8200));

        assertThat(RawRequest.status(answer)).isEqualTo(414);
        assertThat(answer).contains("application/problem+json", "uri_too_long");
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 40, 200})
    void refusesLargeHeaders(int kilobytes) {
        var answer = RawRequest.get(port, "/session", "X-Large: " + "a".repeat(kilobytes * 1024) + "\r\n");

        assertThat(RawRequest.status(answer)).isIn(400, 431);
        assertThat(answer).doesNotContain("Tomcat", "Exception", "<html");
    }

    @ParameterizedTest
    @ValueSource(longs = {MEGABYTE + 1, 2 * MEGABYTE, Integer.MAX_VALUE, 10_000_000_000L})
    void refusesByTheAnnouncedLengthBeforeTheBodyComes(long length) {
        var head = "POST /api/directory/v1/units HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + bearer
                + "\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n";

        assertThat(RawRequest.firstLine(port, head)).startsWith("HTTP/1.1 413");
    }

    @Test
    void takesHeadersOfAnOrdinarySize() {
        assertThat(RawRequest.status(RawRequest.get(port, "/session", "X-Large: " + "a".repeat(12 * 1024) + "\r\n")))
                .isEqualTo(200);
    }

    private int post(String type, int size) {
        return post("/api/directory/v1/units", type, size);
    }

    private int post(String path, String type, int size) {
        return browser.send(browser.request(path, "Authorization", bearer, "Content-Type", type)
                        .POST(BodyPublishers.ofString("a".repeat(size))))
                .statusCode();
    }
}
