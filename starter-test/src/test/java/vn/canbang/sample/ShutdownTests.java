package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import vn.canbang.test.Api;
import vn.canbang.test.StubPlatformInitializer;
import vn.canbang.test.TestToken;

class ShutdownTests {

    private static final String FEED = "/internal/feed";
    private static final Duration BEGUN = Duration.ofSeconds(2);

    @Test
    @Tag("S58")
    void answersWhatItServesAlreadyBeforeItStopsAndStopsWithinThirtySeconds() throws Exception {
        try (var service = new SpringApplicationBuilder(SampleApplication.class)
                        .initializers(new StubPlatformInitializer())
                        .run("--server.port=0", "--management.server.port=0");
                var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            var follower = Api.at(port).as(TestToken.service("cao-bang"));
            var waiting = FEED + "?timeout=6000" + behindTheLast(follower);

            var served = pool.submit(() -> follower.get(waiting));
            Thread.sleep(BEGUN);
            assertThat(served.isDone()).as("still being served").isFalse();
            var stopped = pool.submit(() -> service.close());

            assertThat(served.get().status()).isEqualTo(200);
            stopped.get(30, TimeUnit.SECONDS);
        }
    }

    private static String behindTheLast(Api follower) {
        var last = "";
        while (true) {
            var page = follower.get(FEED + "?timeout=0" + last).expect(200).json();
            if (page.isEmpty()) {
                return last;
            }
            last = "&lastEventId=" + page.path(page.size() - 1).path("id").asString();
        }
    }
}
