package vn.canbang.reporting.ratio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The funnel around 105, on the exact binomial vectors of law.md section 1. */
class RatioFunnelTests {

    private final RatioFunnel funnel = new RatioFunnel(105);

    @ParameterizedTest(name = "{0} births: {1} to {2} and {3} to {4}")
    @CsvSource({
        "100, 69.49, 156.41, 56.25, 203.03",
        "500, 87.97, 125.23, 79.86, 139.23",
        "5000, 99.36, 110.97, 96.23, 114.59",
        "50000, 103.18, 106.86, 102.13, 107.94"
    })
    void drawsExactLimits(long births, double lower, double upper, double farLower, double farUpper) {
        var near = funnel.limits(births, Confidence.NINETY_FIVE);
        var far = funnel.limits(births, Confidence.NINETY_NINE_POINT_EIGHT);

        assertThat(near.lower()).isCloseTo(lower, within(0.005));
        assertThat(near.upper()).isCloseTo(upper, within(0.005));
        assertThat(far.lower()).isCloseTo(farLower, within(0.005));
        assertThat(far.upper()).isCloseTo(farUpper, within(0.005));
    }

    @ParameterizedTest(name = "{0} births")
    @CsvSource({"500, 1.0", "5000, 0.2", "50000, 0.05"})
    void staysCloseToTheNormalApproximationFromFiveHundredBirthsOn(long births, double points) {
        double share = 105.0 / 205;
        for (var confidence : Confidence.values()) {
            double spread = confidence.quantile() * Math.sqrt(share * (1 - share) / births);

            var limits = funnel.limits(births, confidence);

            assertThat(limits.lower()).isCloseTo(100 * (share - spread) / (1 - share + spread), within(points));
            assertThat(limits.upper()).isCloseTo(100 * (share + spread) / (1 - share - spread), within(points));
        }
    }

    @Test
    void pointsAtAnAreaOnlyBeyondTheLimits() {
        assertThat(funnel.isOutside(new BirthCounts(67, 33), Confidence.NINETY_NINE_POINT_EIGHT))
                .isFalse();
        assertThat(funnel.isOutside(new BirthCounts(68, 32), Confidence.NINETY_NINE_POINT_EIGHT))
                .isTrue();
        assertThat(funnel.isOutside(new BirthCounts(36, 64), Confidence.NINETY_NINE_POINT_EIGHT))
                .isFalse();
        assertThat(funnel.isOutside(new BirthCounts(35, 65), Confidence.NINETY_NINE_POINT_EIGHT))
                .isTrue();
    }

    @Test
    void saysHowManyFalseAlarmsChanceBrings() {
        assertThat(RatioFunnel.expectedFalseAlarms(180, Confidence.NINETY_NINE_POINT_EIGHT))
                .isCloseTo(0.36, within(1e-9));
    }

    @Test
    void refusesToDrawWithoutBirthsOrReference() {
        assertThatIllegalArgumentException().isThrownBy(() -> funnel.limits(0, Confidence.NINETY_FIVE));
        assertThatIllegalArgumentException().isThrownBy(() -> new RatioFunnel(0));
    }
}
