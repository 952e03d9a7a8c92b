package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.FeedSubscription;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.test.ServiceTest;
import vn.canbang.test.StubPlatform;

/** Work that comes over a feed names its tenant, and an event of another tenant is never carried out. */
@ServiceTest
@Import(ForeignEventTests.Listening.class)
class ForeignEventTests {

    private static final String FEED = "/internal/feed";

    @Autowired
    private List<String> handled;

    @Autowired
    private MeterRegistry meters;

    @AfterEach
    void quiet() {
        StubPlatform.get().remove(FEED);
        await().atMost(Duration.ofSeconds(90)).until(() -> !isStuck("bac-giang") && !isStuck("cao-bang"));
        handled.clear();
    }

    @Test
    @Tag("S18")
    void handlesAnEventOnlyInsideTheTenantThatItNames() {
        StubPlatform.get().put(FEED, "[" + event("bac-giang") + "]");

        await().atMost(Duration.ofSeconds(60)).until(() -> !handled.isEmpty() && isStuck("cao-bang"));

        assertThat(handled).containsOnly("bac-giang in bac-giang");
    }

    @Test
    @Tag("S18")
    void handlesNoEventThatNamesNoTenant() {
        StubPlatform.get().put(FEED, "[" + event("bac-giang").replace("\"tenant\":\"bac-giang\",", "") + "]");

        await().atMost(Duration.ofSeconds(60)).until(() -> isStuck("bac-giang") && isStuck("cao-bang"));

        assertThat(handled).isEmpty();
    }

    private boolean isStuck(String tenant) {
        return meters.get("canbang.feed.stuck")
                        .tags("subscription", "listening", "tenant", tenant)
                        .gauge()
                        .value()
                > 0;
    }

    private static String event(String tenant) {
        return """
                {"specversion":"1.0","id":"11111111-1111-4111-8111-111111111111","source":"/directory/%s","type":"test",\
                "subject":"x","time":"2024-11-20T00:00:00Z","tenant":"%s","datacontenttype":"application/json","data":{}}\
                """.formatted(tenant, tenant);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Listening {

        @Bean
        List<String> handled() {
            return new CopyOnWriteArrayList<>();
        }

        @Bean
        FeedSubscription listening(List<String> handled) {
            return FeedSubscription.to(
                    "directory",
                    Stream.INTERNAL,
                    "listening",
                    event -> handled.add(event.tenant() + " in " + Tenants.current()));
        }
    }
}
