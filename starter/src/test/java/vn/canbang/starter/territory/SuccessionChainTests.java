package vn.canbang.starter.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Old units lead to those that look after their work now, by whatever reorganisations came between. */
class SuccessionChainTests {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE_ALL = LocalDate.of(2004, 7, 8);

    private final SuccessionChain chain = new SuccessionChain(List.of(
            told(SECOND, "24/213/07204/", "24/07204/", false),
            told(SECOND, "24/213/07216/", "24/07204/", false),
            told(SECOND, "24/213/07219/", "24/", true),
            told(SECOND, "24/213/", "24/", false),
            told(FIRST, "24/213/07207/", "24/213/07204/", false),
            told(FIRST, "24/213/07210/", "24/213/07219/", false),
            told(FIRST, "24/213/07213/", "24/213/07213/", false)));

    private static UnitSucceeded told(LocalDate on, String from, String to, boolean split) {
        return new UnitSucceeded(on + " " + from, on, from, to, split, Instant.EPOCH, null);
    }

    @Test
    void leadsThroughTwoReorganisations() {
        assertThat(chain.asOf("24/213/07207/", BEFORE_ALL, LocalDate.MAX)).isEqualTo("24/07204/");
    }

    @Test
    void stopsAtTheUnitOfTheDayThatIsAskedFor() {
        assertThat(chain.asOf("24/213/07207/", BEFORE_ALL, SECOND.minusDays(1))).isEqualTo("24/213/07204/");
        assertThat(chain.asOf("24/213/07207/", BEFORE_ALL, FIRST.minusDays(1))).isEqualTo("24/213/07207/");
        assertThat(chain.asOf("24/213/07207/", BEFORE_ALL, SECOND)).isEqualTo("24/07204/");
    }

    @Test
    void leadsNowhereFromAUnitThatBeganWithTheReorganisation() {
        assertThat(chain.asOf("24/213/07207/", FIRST, LocalDate.MAX)).isEqualTo("24/213/07207/");
    }

    @Test
    void leavesWhatWasSplitToTheLevelAbove() {
        assertThat(chain.asOf("24/213/07210/", BEFORE_ALL, LocalDate.MAX)).isEqualTo("24/");
    }

    @Test
    void staysWhereAUnitKeptItsPath() {
        assertThat(chain.asOf("24/213/07213/", BEFORE_ALL, LocalDate.MAX)).isEqualTo("24/213/07213/");
    }

    @Test
    void knowsWhereEachClosedUnitLeadsOnADay() {
        assertThat(chain.ledTo(SECOND))
                .containsOnly(
                        entry("24/213/07204/", "24/07204/"),
                        entry("24/213/07207/", "24/07204/"),
                        entry("24/213/07210/", "24/"),
                        entry("24/213/07216/", "24/07204/"),
                        entry("24/213/07219/", "24/"),
                        entry("24/213/", "24/"));
        assertThat(chain.ledTo(SECOND.minusDays(1)))
                .containsOnly(entry("24/213/07207/", "24/213/07204/"), entry("24/213/07210/", "24/213/07219/"));
        assertThat(chain.ledTo(FIRST.minusDays(1))).isEmpty();
    }
}
