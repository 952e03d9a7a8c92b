package vn.canbang.starter.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.starter.MovedClock.START;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReplayWindowTests {

    private final Aggregate anything = new Aggregate() {
        @Override
        public String subject() {
            return "anything";
        }
    };

    @Test
    @Tag("S31")
    void aRequestIsRememberedForADayAndNoLonger() {
        anything.honour("first", "body", START);

        anything.honour("later", "body", START.plus(Duration.ofHours(24)));
        assertThat(anything.honoured("first")).isPresent();

        anything.honour("last", "body", START.plus(Duration.ofHours(24)).plusSeconds(1));
        assertThat(anything.honoured("first")).isEmpty();
        assertThat(anything.honoured("later")).isPresent();
    }
}
