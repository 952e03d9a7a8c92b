package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.RestClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.starter.mongo.TenantDatabaseFactory;
import vn.canbang.starter.reference.Reference;
import vn.canbang.starter.security.Peers;
import vn.canbang.starter.security.ServiceTokens;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.test.MovedClock;
import vn.canbang.test.ServiceTest;
import vn.canbang.test.StubPlatform;

/** Nobody who knows the reference data already waits for a peer that is slow to tell it anew. */
@ServiceTest
class ReferenceTests {

    private static final Tenant BAC_GIANG = new Tenant("bac-giang");

    private final MovedClock clock = new MovedClock();
    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    private volatile String text = "first";
    private volatile CountDownLatch gate = new CountDownLatch(0);

    @Autowired
    private MongoClient client;

    private HttpServer peer;
    private Reference<String> reference;

    @BeforeEach
    void start() throws IOException {
        peer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        peer.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        peer.createContext("/internal/words", this::answer);
        peer.start();
        var tokens = new ServiceTokens(
                RestClient.builder(),
                StubPlatform.get().url() + "/auth/realms/canbang/protocol/openid-connect/token",
                "service-sample",
                "for-tests-only",
                clock);
        var peers = new Peers(
                RestClient.builder(),
                JsonMapper.shared(),
                Map.of("peer", "http://127.0.0.1:" + peer.getAddress().getPort()),
                tokens);
        peer.createContext("/warm", ReferenceTests::answerAtOnce);
        peers.quick("peer", BAC_GIANG).get().uri("/warm").retrieve().toBodilessEntity();
        reference = new Reference<>(
                "peer",
                "/internal/words",
                new TypeReference<>() {},
                peers,
                new TenantDatabaseFactory(client, "sample"),
                clock);
    }

    @AfterEach
    void stop() {
        gate.countDown();
        peer.stop(0);
    }

    /** Says what is true when it is asked, and takes its time to say it. */
    private void answer(HttpExchange exchange) throws IOException {
        var words = text;
        var before = gate;
        asked.add(words);
        try {
            before.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var bytes = ('"' + words + '"').getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void answerAtOnce(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    private String read() {
        return Tenants.callUnprepared(BAC_GIANG, reference::get);
    }

    private void expire() {
        Tenants.callUnprepared(BAC_GIANG, () -> {
            reference.expire();
            return true;
        });
    }

    private void awaitQuestion() throws InterruptedException {
        assertThat(asked.poll(60, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    @Tag("S34")
    void answersWithWhatIsKnownWhileTheSlowPeerIsAsked() throws Exception {
        assertThat(read()).isEqualTo("first");
        awaitQuestion();
        gate = new CountDownLatch(1);
        text = "second";
        clock.move(Duration.ofSeconds(31));
        var patient = CompletableFuture.supplyAsync(this::read);
        awaitQuestion();

        assertThat(read()).isEqualTo("first");
        assertThat(patient.get(60, TimeUnit.SECONDS)).isEqualTo("first");

        gate.countDown();
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            // A question that was given up meanwhile is sent again when its time comes.
            clock.move(Duration.ofSeconds(31));
            return read().equals("second");
        });
    }

    @Test
    void asksOnceMoreWhenTheDataChangedAfterTheQuestionWasSent() throws Exception {
        gate = new CountDownLatch(1);
        var reader = CompletableFuture.supplyAsync(this::read);
        awaitQuestion();
        text = "second";

        expire();
        gate.countDown();

        assertThat(reader.get(60, TimeUnit.SECONDS)).isEqualTo("second");
        assertThat(read()).isEqualTo("second");
    }

    @Test
    @Tag("S34")
    void waitsNoLongerInAllWhenTheDataChangesOnTheWay() throws Exception {
        assertThat(read()).isEqualTo("first");
        awaitQuestion();
        var first = new CountDownLatch(1);
        gate = first;
        text = "second";
        expire();
        var begin = System.nanoTime();
        var reader = CompletableFuture.supplyAsync(this::read);
        awaitQuestion();
        gate = new CountDownLatch(1);
        text = "third";
        expire();

        CompletableFuture.delayedExecutor(2000, TimeUnit.MILLISECONDS).execute(first::countDown);

        assertThat(reader.get(60, TimeUnit.SECONDS)).isEqualTo("second");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void asksAgainAfterAChangeHoweverFreshTheDataIs() {
        assertThat(read()).isEqualTo("first");
        text = "second";
        assertThat(read()).isEqualTo("first");

        expire();

        assertThat(read()).isEqualTo("second");
    }
}
