package vn.canbang.reporting.ratio;

import java.util.Optional;

/**
 * How the ratio moved from one period to another: in points, and whether the counts allow to call it a movement at all.
 *
 * @param points the later ratio less the earlier one
 * @param standardError of the points
 * @param z of the test on the logarithms of the two ratios
 */
public record RatioChange(double points, double standardError, double z) {

    /** The change between two periods; nothing when one of the four counts is zero. */
    public static Optional<RatioChange> between(BirthCounts before, BirthCounts after) {
        if (!before.hasBoth() || !after.hasBoth()) {
            return Optional.empty();
        }
        double earlier = 100.0 * before.boys() / before.girls();
        double later = 100.0 * after.boys() / after.girls();
        double variance = before.logVariance() + after.logVariance();
        double error = Math.hypot(earlier * Math.sqrt(before.logVariance()), later * Math.sqrt(after.logVariance()));
        return Optional.of(
                new RatioChange(later - earlier, error, (after.logOdds() - before.logOdds()) / Math.sqrt(variance)));
    }

    /** Whether it may be said that the ratio rose or fell. */
    public boolean isDistinguishable() {
        return Math.abs(z) > Confidence.NINETY_FIVE.quantile();
    }

    /** The lowest change in points that the counts allow, at 95 %. */
    public double lowerPoints() {
        return points - Confidence.NINETY_FIVE.quantile() * standardError;
    }

    /** The highest change in points that the counts allow, at 95 %. */
    public double upperPoints() {
        return points + Confidence.NINETY_FIVE.quantile() * standardError;
    }
}
