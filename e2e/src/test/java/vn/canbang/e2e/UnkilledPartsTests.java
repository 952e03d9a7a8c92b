package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

/** Played last, by its name: what the runner starts again unasked is a fault that no journey may hide. */
class UnkilledPartsTests {

    @Test
    void noPartDiedInAnyJourneyButByTheHandOfATest() {
        var platform = RunningPlatform.get();
        var died = platform.died();
        assumeTrue(died.isPresent(), "the platform was started by somebody else");

        assertThat(died.orElseThrow()).containsExactlyElementsOf(platform.killed());
    }
}
