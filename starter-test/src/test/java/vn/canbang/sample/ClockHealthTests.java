package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.health.contributor.Status;
import vn.canbang.starter.time.ClockHealth;
import vn.canbang.test.TestMongo;

class ClockHealthTests {

    @ParameterizedTest
    @CsvSource({"0, UP", "50, UP", "-50, UP", "70, OUT_OF_SERVICE", "-70, OUT_OF_SERVICE"})
    @Tag("S33")
    void aServiceMoreThanAMinuteAwayFromTheClockOfTheDatabaseIsNotReady(long seconds, String expected) {
        var clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(seconds));
        try (var client = MongoClients.create(TestMongo.uri())) {
            assertThat(new ClockHealth(client, clock).health().getStatus()).isEqualTo(new Status(expected));
        }
    }
}
