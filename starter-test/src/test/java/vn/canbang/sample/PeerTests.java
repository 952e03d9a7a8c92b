package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.starter.security.Peers;
import vn.canbang.starter.security.ServiceTokens;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.test.ServiceTest;
import vn.canbang.test.StubPlatform;

/** Calls to other services end in time and go nowhere but where they are sent. */
@ServiceTest
class PeerTests {

    @Autowired
    private RestClient.Builder builder;

    @Autowired
    private JsonMapper json;

    private final AtomicInteger lured = new AtomicInteger();
    private HttpServer peer;

    @BeforeEach
    void start() throws IOException {
        peer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        peer.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        peer.createContext("/redirect", exchange -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        peer.createContext("/elsewhere", exchange -> {
            lured.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        peer.createContext("/newer", exchange -> {
            var answer = "{\"slug\":\"bac-giang\",\"sinceTheNextRelease\":1}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        peer.createContext("/silent", exchange -> {
            try {
                Thread.sleep(Duration.ofSeconds(20));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        peer.start();
    }

    @AfterEach
    void stop() {
        peer.stop(0);
    }

    private RestClient client() {
        var tokens = new ServiceTokens(
                RestClient.builder(),
                StubPlatform.get().url() + "/auth/realms/canbang/protocol/openid-connect/token",
                "service-sample",
                "for-tests-only",
                Clock.systemUTC());
        var address = "http://127.0.0.1:" + peer.getAddress().getPort();
        return new Peers(builder, json, Map.of("peer", address), tokens).quick("peer", new Tenant("bac-giang"));
    }

    @Test
    @Tag("S26")
    void followsNoRedirect() {
        var answer = client().get().uri("/redirect").retrieve().toBodilessEntity();

        assertThat(answer.getStatusCode().value()).isEqualTo(302);
        assertThat(lured).hasValue(0);
    }

    @Test
    void passesOverWhatANewerPeerSaysBesides() {
        record Known(String slug) {}

        assertThat(client().get().uri("/newer").retrieve().body(Known.class)).isEqualTo(new Known("bac-giang"));
    }

    @Test
    @Tag("S26")
    void doesNotWaitForAPeerThatStaysSilent() {
        var client = client();
        client.get().uri("/redirect").retrieve().toBodilessEntity();
        var begin = System.nanoTime();

        assertThatThrownBy(() -> client.get().uri("/silent").retrieve().toBodilessEntity())
                .isInstanceOf(ResourceAccessException.class);

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    }
}
