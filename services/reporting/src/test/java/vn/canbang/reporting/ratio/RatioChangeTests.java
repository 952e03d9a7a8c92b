package vn.canbang.reporting.ratio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes between periods and the trend over a plan. */
class RatioChangeTests {

    @ParameterizedTest(name = "{0}/{1} to {2}/{3} gives Z = {4}")
    @CsvSource({"560, 500, 590, 500, 0.60", "5600, 5000, 5900, 5000, 1.91"})
    void testsAChangeOnTheLogarithms(long boys, long girls, long laterBoys, long laterGirls, double z) {
        var change = RatioChange.between(new BirthCounts(boys, girls), new BirthCounts(laterBoys, laterGirls))
                .orElseThrow();

        assertThat(change.points()).isCloseTo(6.00, within(1e-9));
        assertThat(change.z()).isCloseTo(z, within(0.005));
        assertThat(change.isDistinguishable()).isFalse();
    }

    @Test
    void callsAChangeDistinguishableOnlyBeyondTheQuantile() {
        var before = new BirthCounts(56_000, 50_000);

        assertThat(RatioChange.between(before, new BirthCounts(59_000, 50_000))
                        .orElseThrow()
                        .isDistinguishable())
                .isTrue();
        assertThat(RatioChange.between(before, before).orElseThrow().isDistinguishable())
                .isFalse();
    }

    @Test
    void bringsTheErrorsOfBothPeriodsTogetherInPoints() {
        var change = RatioChange.between(new BirthCounts(5600, 5000), new BirthCounts(5900, 5000))
                .orElseThrow();

        assertThat(change.standardError()).isCloseTo(3.1454, within(0.0001));
        assertThat(change.lowerPoints()).isCloseTo(6 - 1.96 * change.standardError(), within(1e-9));
        assertThat(change.upperPoints()).isCloseTo(6 + 1.96 * change.standardError(), within(1e-9));
    }

    @Test
    void knowsNoChangeWhenACountIsZero() {
        var some = new BirthCounts(10, 10);

        assertThat(RatioChange.between(new BirthCounts(0, 10), some)).isEmpty();
        assertThat(RatioChange.between(some, new BirthCounts(10, 0))).isEmpty();
    }

    @Test
    void dividesTheWholeChangeByTheYearsOfThePlan() {
        var trend = RatioTrend.over(Map.of(
                        2018, new BirthCounts(11_600, 10_000),
                        2022, new BirthCounts(11_400, 10_000),
                        2025, new BirthCounts(11_250, 10_000)))
                .orElseThrow();

        assertThat(trend.pointsPerYear()).isCloseTo(-0.5, within(1e-9));
    }

    @Test
    void seesThePercentagePerYearOfASteadyFall() {
        var trend = RatioTrend.over(Map.of(
                        2020, new BirthCounts(1_200_000, 1_000_000),
                        2021, new BirthCounts(1_188_000, 1_000_000),
                        2022, new BirthCounts(1_176_120, 1_000_000)))
                .orElseThrow();

        assertThat(trend.percentPerYear()).isCloseTo(-1.0, within(1e-6));
    }

    @Test
    void weighsAYearByHowSureItIs() {
        var steady = new BirthCounts(1_100_000, 1_000_000);
        var trend = RatioTrend.over(Map.of(2020, steady, 2021, steady, 2022, new BirthCounts(20, 10)))
                .orElseThrow();

        assertThat(trend.percentPerYear()).isCloseTo(0, within(0.01));
    }

    @Test
    void knowsNoTrendOfOneYearOrOfYearsWithoutGirls() {
        var some = new BirthCounts(10, 10);

        assertThat(RatioTrend.over(Map.of(2024, some))).isEmpty();
        assertThat(RatioTrend.over(Map.of(2023, some, 2024, new BirthCounts(3, 0))))
                .isEmpty();
    }
}
