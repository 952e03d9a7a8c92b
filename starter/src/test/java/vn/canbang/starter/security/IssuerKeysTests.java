package vn.canbang.starter.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import vn.canbang.starter.MovedClock;

/** A slow issuer holds up nobody whose key is known, and is asked once for all others. */
class IssuerKeysTests {

    private final AtomicInteger requests = new AtomicInteger();
    private final MovedClock clock = new MovedClock();

    private static String published(String keyId) {
        return new JWKSet(
                        new OctetSequenceKey.Builder(new byte[32]).keyID(keyId).build())
                .toString(false);
    }

    private static List<JWK> find(IssuerKeys keys, String keyId) throws KeySourceException {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().keyID(keyId).build()), null);
    }

    @Test
    @Tag("S34")
    void asksASlowIssuerOnceForAllWhoWaitAtTheStart() throws Exception {
        var keys = new IssuerKeys(
                () -> {
                    requests.incrementAndGet();
                    clock.move(Duration.ofSeconds(3));
                    throw new IllegalStateException("slow, and then away");
                },
                clock);
        List<Callable<Boolean>> callers = new ArrayList<>();
        for (var i = 0; i < 8; i++) {
            callers.add(() -> {
                try {
                    find(keys, "a");
                    return true;
                } catch (KeySourceException e) {
                    return false;
                }
            });
        }

        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var known : pool.invokeAll(callers)) {
                assertThat(known.get()).isFalse();
            }
        }

        assertThat(requests).hasValue(1);
    }

    @Test
    @Tag("S03")
    void answersForAKnownKeyWhileTheIssuerIsSlowAboutAnother() throws Exception {
        var asked = new CountDownLatch(1);
        var answer = new CountDownLatch(1);
        var keys = new IssuerKeys(
                () -> {
                    if (requests.incrementAndGet() > 1) {
                        asked.countDown();
                        await(answer);
                    }
                    return published("a");
                },
                clock);
        assertThat(find(keys, "a")).hasSize(1);
        clock.move(Duration.ofMinutes(2));

        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var stranger = pool.submit(() -> find(keys, "unknown"));
            asked.await();

            assertThat(find(keys, "a")).hasSize(1);

            answer.countDown();
            assertThat(stranger.get()).isEmpty();
        }
    }

    @Test
    @Tag("S02")
    void findsANewKeyAsSoonAsItMayAskAgain() throws Exception {
        var keys = new IssuerKeys(() -> published(requests.incrementAndGet() == 1 ? "a" : "b"), clock);
        assertThat(find(keys, "a")).hasSize(1);
        assertThat(find(keys, "b")).isEmpty();

        clock.move(Duration.ofSeconds(61));

        assertThat(find(keys, "b")).hasSize(1);
        assertThat(requests).hasValue(2);
    }

    @Test
    @Tag("S03")
    void goesOnWithTheKeysItHasForLongerThanTenMinutesWhileTheIssuerIsAway() throws Exception {
        var keys = new IssuerKeys(
                () -> {
                    if (requests.incrementAndGet() > 1) {
                        throw new IllegalStateException("away");
                    }
                    return published("a");
                },
                clock);
        assertThat(find(keys, "a")).hasSize(1);

        clock.move(Duration.ofMinutes(11));

        assertThat(find(keys, "unknown")).isEmpty();
        assertThat(find(keys, "a")).hasSize(1);
        assertThat(keys.areKnown()).isTrue();
    }

    @Test
    @Tag("S03")
    @Tag("S58")
    void isNotReadyBeforeItHasKeysAndAsksForThemWithoutAnyToken() {
        var keys = new IssuerKeys(
                () -> {
                    if (requests.incrementAndGet() == 1) {
                        throw new IllegalStateException("not there yet");
                    }
                    return published("a");
                },
                clock);
        var health = new IdentityHealth(keys);

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        clock.move(Duration.ofSeconds(3));

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
