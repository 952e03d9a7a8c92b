package vn.canbang.reporting.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of targets, on the pairs that portal.md section 8 names. */
class RatioTargetTests {

    private final RatioTarget aboutHundredAndSeven = RatioTarget.atMost(107);

    @Test
    void callsATargetNotMetWhenTheWholeIntervalLiesAboveIt() {
        assertThat(aboutHundredAndSeven.decide(new BirthCounts(5600, 5000)))
                .isEqualTo(new TargetDecision(TargetResult.NOT_MET, PointComparison.ABOVE));
    }

    @Test
    void leavesTheSameRatioOfFewerBirthsUndecided() {
        assertThat(aboutHundredAndSeven.decide(new BirthCounts(1120, 1000)))
                .isEqualTo(new TargetDecision(TargetResult.NOT_DECIDABLE, PointComparison.ABOVE));
    }

    @Test
    void callsATargetMetWhenTheWholeIntervalLiesBelowIt() {
        assertThat(aboutHundredAndSeven.decide(new BirthCounts(50_000, 50_000)))
                .isEqualTo(new TargetDecision(TargetResult.MET, PointComparison.BELOW));
    }

    @Test
    void comparesTheBarePointsEvenWhenNothingIsDecidable() {
        assertThat(aboutHundredAndSeven.decide(new BirthCounts(107, 100)).formal())
                .isEqualTo(PointComparison.EQUAL);
    }

    @Test
    void comparesNothingWithoutARatio() {
        assertThat(aboutHundredAndSeven.decide(new BirthCounts(7, 0))).isEqualTo(TargetDecision.WITHOUT_RATIO);
        assertThat(aboutHundredAndSeven.decide(BirthCounts.NONE)).isEqualTo(TargetDecision.WITHOUT_RATIO);
    }

    @Test
    void judgesAChangeByTheErrorsOfBothPeriodsWhateverTheDirectionOfTheTarget() {
        var before = new BirthCounts(5600, 5000);
        var after = new BirthCounts(5900, 5000);

        assertThat(ChangeTarget.down().decide(before, after).result())
                .as("Z = 1.91")
                .isEqualTo(TargetResult.NOT_DECIDABLE);
        assertThat(ChangeTarget.atMost(1).decide(before, after).result())
                .as("6 ± 1.96 · 3.15 points hold 1")
                .isEqualTo(TargetResult.NOT_DECIDABLE);
    }

    @Test
    void seesAFallOnlyWhenTheCountsProveIt() {
        var before = new BirthCounts(59_000, 50_000);

        assertThat(ChangeTarget.down().decide(before, new BirthCounts(56_000, 50_000)))
                .isEqualTo(new TargetDecision(TargetResult.MET, PointComparison.BELOW));
        assertThat(ChangeTarget.down().decide(new BirthCounts(56_000, 50_000), before))
                .isEqualTo(new TargetDecision(TargetResult.NOT_MET, PointComparison.ABOVE));
        assertThat(ChangeTarget.down().decide(new BirthCounts(5900, 5000), new BirthCounts(5600, 5000)))
                .isEqualTo(new TargetDecision(TargetResult.NOT_DECIDABLE, PointComparison.BELOW));
    }

    @Test
    void cannotProveOnePointAYearBelowNationalScale() {
        var target = ChangeTarget.atMost(1);

        assertThat(target.decide(new BirthCounts(5600, 5000), new BirthCounts(5605, 5000)))
                .isEqualTo(new TargetDecision(TargetResult.NOT_DECIDABLE, PointComparison.BELOW));
        assertThat(target.decide(new BirthCounts(560_000, 500_000), new BirthCounts(560_500, 500_000)))
                .isEqualTo(new TargetDecision(TargetResult.MET, PointComparison.BELOW));
        assertThat(target.decide(new BirthCounts(560_000, 500_000), new BirthCounts(575_000, 500_000)))
                .isEqualTo(new TargetDecision(TargetResult.NOT_MET, PointComparison.ABOVE));
    }

    @Test
    void showsNoRatioBelowTheMinimumNumberOfBirths() {
        var minimum = new MinimumBirths(500);

        assertThat(minimum.read(new BirthCounts(112, 102))).isEqualTo(new RatioReading.TooFewBirths(214, 500));
        assertThat(minimum.read(new BirthCounts(500, 0))).isEqualTo(new RatioReading.Undefined(500));
        assertThat(minimum.read(new BirthCounts(250, 250))).isInstanceOfSatisfying(RatioReading.Shown.class, shown -> {
            assertThat(shown.ratio()).isEqualTo(100);
            assertThat(shown.births()).isEqualTo(500);
            assertThat(shown.interval().contains(100)).isTrue();
        });
    }
}
