package vn.canbang.starter.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SingleFlightTests {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(20);

    private final SingleFlight<String, String> flights = new SingleFlight<>();
    private final CountDownLatch landing = new CountDownLatch(1);
    private final AtomicInteger questions = new AtomicInteger();

    private String slowAnswer() {
        questions.incrementAndGet();
        try {
            landing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "answer";
    }

    /** A question begins on a thread of its own, perhaps later than who asked stops waiting. */
    private void awaitTheQuestion() {
        await().atMost(LONG).until(() -> questions.get() == 1);
    }

    @Test
    void sendsOneQuestionForAllWhoAskMeanwhile() throws Exception {
        assertThat(flights.ask("a", this::slowAnswer, SHORT)).isEmpty();
        awaitTheQuestion();
        List<Callable<Optional<String>>> readers = new ArrayList<>();
        for (var i = 0; i < 16; i++) {
            readers.add(() -> flights.ask("a", this::slowAnswer, SHORT));
        }

        try (var pool = Executors.newFixedThreadPool(16)) {
            for (var answer : pool.invokeAll(readers)) {
                assertThat(answer.get()).isEmpty();
            }
        }

        assertThat(questions).hasValue(1);
        landing.countDown();
    }

    @Test
    @Tag("S34")
    void waitsNoLongerThanWhoAsksWants() {
        assertThat(flights.ask("a", this::slowAnswer, SHORT)).isEmpty();
        awaitTheQuestion();

        assertThat(flights.ask("a", this::slowAnswer, SHORT)).isEmpty();
        assertThat(flights.isUnderWay("a")).isTrue();

        assertThat(flights.ask("b", () -> "at once", LONG)).contains("at once");

        assertThat(questions).hasValue(1);
        landing.countDown();
    }

    @Test
    void tellsEverybodyWhyItFailedAndAsksAnewAfterwards() {
        assertThatThrownBy(() -> flights.ask(
                        "a",
                        () -> {
                            throw new IllegalArgumentException("away");
                        },
                        LONG))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(flights.ask("a", () -> "back", LONG)).contains("back");
    }
}
