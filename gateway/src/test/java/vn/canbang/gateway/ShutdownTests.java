package vn.canbang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.canbang.gateway.Surroundings.KEYCLOAK;
import static vn.canbang.gateway.Surroundings.SERVICE;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A gateway that is told to stop answers what it has begun, and takes no longer than that. */
class ShutdownTests {

    private static final Duration CLOSING = Duration.ofSeconds(2);

    @BeforeEach
    void start() {
        Surroundings.reset();
    }

    @Test
    @Tag("S58")
    void answersWhatItServesAlreadyBeforeItStops() throws Exception {
        var mayAnswer = new CountDownLatch(1);
        SERVICE.answers(exchange -> {
            awaitQuietly(mayAnswer);
            StubService.ok(exchange);
        });
        try (var gateway = new SpringApplicationBuilder(GatewayApplication.class, Surroundings.class)
                        .initializers(new Surroundings())
                        .run(
                                "--server.port=0",
                                "--management.server.port=0",
                                "--canbang.portal-secret=a-secret-of-tests");
                var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var port = gateway.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            var browser = new Browser(port);
            var served = pool.submit(
                    () -> browser.get("/api/directory/v1/feed", "Authorization", "Bearer " + KEYCLOAK.agencyToken()));
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> !SERVICE.received().isEmpty());

            var stopped = pool.submit(gateway::close);
            Thread.sleep(CLOSING);
            assertThat(served.isDone()).as("still being served").isFalse();
            mayAnswer.countDown();

            assertThat(served.get().statusCode()).isEqualTo(200);
            stopped.get(30, TimeUnit.SECONDS);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
