package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.canbang.mongo.EmbeddedMongo;
import vn.canbang.test.Api;
import vn.canbang.test.StubPlatform;
import vn.canbang.test.TestToken;

/** A service starts while Keycloak is away, refuses whom it cannot check, and works as soon as Keycloak is there. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StartWithoutIssuerTests {

    private static final String NOTES = "/api/sample/v1/notes";
    private static final EmbeddedMongo MONGO = EmbeddedMongo.inMemory();
    private static final AbsentKeycloak KEYCLOAK = new AbsentKeycloak();

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @DynamicPropertySource
    static void nobodyThere(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", MONGO::connectionString);
        properties.add("canbang.public-url", () -> TestToken.PUBLIC_URL);
        properties.add("canbang.keycloak-url", KEYCLOAK::url);
        properties.add("canbang.client-secret", () -> "for-tests-only");
        properties.add("canbang.peers.directory", () -> StubPlatform.get().url());
        properties.add("management.server.port", () -> "0");
    }

    @AfterAll
    static void stop() {
        KEYCLOAK.stop();
        MONGO.close();
    }

    @Test
    @Tag("S03")
    @Tag("S34")
    @Tag("S58")
    void answers503ToTokensUntilItKnowsTheKeys() {
        var officer =
                Api.at(port).as(TestToken.in("bac-giang").unit("24/213/07201/").roles("data_entry"));

        officer.get(NOTES).expectProblem(503, "temporarily_unavailable");
        assertThat(health("liveness")).isEqualTo(200);
        assertThat(health("readiness")).isEqualTo(503);

        KEYCLOAK.comes();

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            officer.get(NOTES).expect(200);
            assertThat(health("readiness")).isEqualTo(200);
        });
    }

    private int health(String group) {
        return Api.at(managementPort).get("/actuator/health/" + group).status();
    }

    /** Answers nothing until it comes; then it is the stub that the other tests have from the beginning. */
    private static final class AbsentKeycloak {

        private final HttpClient client = HttpClient.newHttpClient();
        private final HttpServer server;
        private volatile boolean there;

        AbsentKeycloak() {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server.createContext("/", this::answer);
            server.start();
        }

        String url() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        void comes() {
            there = true;
        }

        void stop() {
            server.stop(0);
        }

        private void answer(HttpExchange exchange) throws IOException {
            try (exchange) {
                if (!there) {
                    exchange.sendResponseHeaders(503, -1);
                    return;
                }
                var answer = ask(exchange);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
                exchange.getResponseBody().write(answer.body());
            }
        }

        private HttpResponse<byte[]> ask(HttpExchange exchange) throws IOException {
            var body = BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes());
            var request = HttpRequest.newBuilder(URI.create(StubPlatform.get().url() + exchange.getRequestURI()))
                    .method(exchange.getRequestMethod(), body)
                    .build();
            try {
                return client.send(request, BodyHandlers.ofByteArray());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }
}
