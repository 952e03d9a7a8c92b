package vn.canbang.runner.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DurationsTests {

    private static final long MILLISECOND = 1_000_000;

    @Test
    void tellsTheDurationThatSoManyOfAHundredDidNotExceed() {
        var durations = new Durations(LongStream.rangeClosed(1, 30)
                .map(each -> (31 - each) * MILLISECOND)
                .boxed()
                .toList());

        assertThat(durations.percentile(50)).isEqualTo(15);
        assertThat(durations.percentile(95)).isEqualTo(29);
        assertThat(durations.percentile(100)).isEqualTo(30);
        assertThat(durations.words()).isEqualTo("p50 15.0 ms, p95 29.0 ms, max 30.0 ms (30)");
    }

    @Test
    void tellsASingleDurationForEveryPercentage() {
        var durations = new Durations(List.of(7 * MILLISECOND));

        assertThat(durations.percentile(1)).isEqualTo(7);
        assertThat(durations.percentile(100)).isEqualTo(7);
    }

    @Test
    void refusesToSpeakOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Durations(List.of()));
    }
}
