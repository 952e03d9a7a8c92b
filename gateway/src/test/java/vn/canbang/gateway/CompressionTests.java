package vn.canbang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The portal's scripts go out as small as the browser can read them, and plain to whoever reads plain text only. */
@RunningGateway
class CompressionTests {

    private static final String ASSETS = "META-INF/resources/portal/assets/";
    private static final String SCRIPT = "long-4d5e6f.js";
    private static final int WORTH_COMPRESSING = 2048;

    @LocalServerPort
    private int port;

    @BeforeEach
    void start() {
        Surroundings.reset();
    }

    @Test
    void givesWhatTheBuildCompressedToBrowsersThatReadBrotli() throws Exception {
        var answer = asks("gzip, deflate, br, zstd");

        assertThat(encoding(answer)).isEqualTo("br");
        assertThat(answer.body()).isEqualTo(file(SCRIPT + ".br"));
        assertThat(answer.headers().allValues("Vary")).containsExactly("Accept-Encoding");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/javascript"));
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("max-age=31536000", "immutable"));
    }

    @Test
    void givesTheSameFileAsGzipOrPlainToOthersWhoeverAskedBefore() throws Exception {
        asks("br");

        var zipped = asks("gzip");
        var plain = asks("identity");

        assertThat(encoding(zipped)).isEqualTo("gzip");
        assertThat(encoding(plain)).isEmpty();
        assertThat(plain.body()).isEqualTo(file(SCRIPT));
        assertThat(plain.headers().allValues("Vary"))
                .singleElement()
                .satisfies(by -> assertThat(by).isEqualToIgnoringCase("Accept-Encoding"));
    }

    @Test
    void findsEveryLongScriptAndStyleOfThePortalCompressed() throws Exception {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath*:" + ASSETS + "*.*s");

        var uncompressed = Arrays.stream(found)
                .filter(CompressionTests::isWorthCompressing)
                .map(file -> Objects.requireNonNull(file.getFilename()))
                .filter(name -> !new ClassPathResource(ASSETS + name + ".br").exists());

        assertThat(found).hasSizeGreaterThan(20);
        assertThat(uncompressed).isEmpty();
    }

    private HttpResponse<byte[]> asks(String readable) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/app/assets/" + SCRIPT))
                .header("Accept-Encoding", readable)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray());
        }
    }

    private static String encoding(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Encoding").orElse("");
    }

    private static byte[] file(String name) throws IOException {
        return new ClassPathResource(ASSETS + name).getContentAsByteArray();
    }

    private static boolean isWorthCompressing(Resource file) {
        try {
            return file.contentLength() >= WORTH_COMPRESSING;
        } catch (IOException unreadable) {
            throw new AssertionError(file.toString(), unreadable);
        }
    }
}
