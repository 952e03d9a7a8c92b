package vn.canbang.reporting.ratio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The ratio and its interval, on the vectors of law.md section 1. One upper limit is 357.03 here and 357.02 there: the
 * page fixes z at exactly 1.96, and that limit was computed with 1.95996.
 */
class BirthCountsTests {

    @ParameterizedTest(name = "{0} boys and {1} girls give {2} [{3}; {4}]")
    @CsvSource({
        "6109, 5365, 113.87, 109.77, 118.12",
        "5600, 5000, 112.00, 107.81, 116.35",
        "1120, 1000, 112.00, 102.85, 121.97",
        "560, 500, 112.00, 99.28, 126.35",
        "60, 40, 150.00, 100.80, 223.21",
        "12, 8, 150.00, 63.02, 357.03",
        "0, 5, 0.00, 0.00, 76.83"
    })
    void givesTheRatioWithItsInterval(long boys, long girls, double ratio, double lower, double upper) {
        var counts = new BirthCounts(boys, girls);

        var interval = counts.interval(Confidence.NINETY_FIVE).orElseThrow();

        assertThat(counts.ratio().orElseThrow()).isCloseTo(ratio, within(0.005));
        assertThat(interval.lower()).isCloseTo(lower, within(0.005));
        assertThat(interval.upper()).isCloseTo(upper, within(0.005));
    }

    @ParameterizedTest(name = "{1} births know the ratio to about ± {0}")
    @CsvSource({"1, 193000", "5, 7700", "20, 480"})
    void needsVeryManyBirthsToKnowARatioToAPoint(double points, long births) {
        var girls = Math.round(births / 2.12);

        var interval = new BirthCounts(births - girls, girls)
                .interval(Confidence.NINETY_FIVE)
                .orElseThrow();

        assertThat((interval.upper() - interval.lower()) / 2).isCloseTo(points, within(points * 0.02));
    }

    @Test
    void hasNoRatioWithoutGirlsButStillALowerLimit() {
        var counts = new BirthCounts(7, 0);

        var interval = counts.interval(Confidence.NINETY_FIVE).orElseThrow();

        assertThat(counts.ratio()).isEmpty();
        assertThat(interval.lower()).isCloseTo(182.22, within(0.005));
        assertThat(interval.isOpenAbove()).isTrue();
    }

    @Test
    void saysNothingWhenNobodyWasBorn() {
        assertThat(BirthCounts.NONE.ratio()).isEmpty();
        assertThat(BirthCounts.NONE.interval(Confidence.NINETY_FIVE)).isEmpty();
    }

    @Test
    void pooledYearsDivideTheSumsInsteadOfAveragingTheRatios() {
        var pooled = BirthCounts.pooled(
                List.of(new BirthCounts(60, 40), new BirthCounts(560, 500), new BirthCounts(1120, 1000)));

        assertThat(pooled).isEqualTo(new BirthCounts(1740, 1540));
        assertThat(pooled.ratio().orElseThrow()).isCloseTo(112.99, within(0.005));
    }

    @Test
    void refusesNegativeCounts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BirthCounts(-1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new BirthCounts(5, -1));
    }

    @Test
    void offersTheLogarithmicCrossCheckOnlyForThirtyOfEach() {
        assertThat(RatioInterval.byLogarithm(new BirthCounts(30, 30), Confidence.NINETY_FIVE))
                .isPresent();
        assertThat(RatioInterval.byLogarithm(new BirthCounts(29, 30), Confidence.NINETY_FIVE))
                .isEmpty();
        assertThat(RatioInterval.byLogarithm(new BirthCounts(30, 29), Confidence.NINETY_FIVE))
                .isEmpty();
    }
}
