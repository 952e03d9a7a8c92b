package vn.canbang.reporting.ratio;

/**
 * A target on the movement of the ratio: that it falls, or that it rises by no more than so many points. Such targets can
 * hardly be proven below national scale, and this says so.
 */
public sealed interface ChangeTarget {

    /** Decides from the counts of the period before and the period judged. */
    TargetDecision decide(BirthCounts before, BirthCounts after);

    /** The ratio is to go down. */
    static ChangeTarget down() {
        return new Down();
    }

    /** The ratio is to change by so many points at most; a negative number asks for a fall of that size. */
    static ChangeTarget atMost(double points) {
        return new AtMost(points);
    }

    /** Judged by the test on the logarithms. */
    record Down() implements ChangeTarget {

        @Override
        public TargetDecision decide(BirthCounts before, BirthCounts after) {
            return RatioChange.between(before, after)
                    .map(change -> new TargetDecision(resultOf(change.z()), PointComparison.of(change.points(), 0)))
                    .orElse(TargetDecision.WITHOUT_RATIO);
        }

        private static TargetResult resultOf(double z) {
            double limit = Confidence.NINETY_FIVE.quantile();
            if (z < -limit) {
                return TargetResult.MET;
            }
            return z > limit ? TargetResult.NOT_MET : TargetResult.NOT_DECIDABLE;
        }
    }

    /** Judged by the 95 % interval of the points. */
    record AtMost(double points) implements ChangeTarget {

        public AtMost {
            if (!Double.isFinite(points)) {
                throw new IllegalArgumentException("A target is a number of points, not " + points);
            }
        }

        @Override
        public TargetDecision decide(BirthCounts before, BirthCounts after) {
            return RatioChange.between(before, after)
                    .map(change -> new TargetDecision(resultOf(change), PointComparison.of(change.points(), points)))
                    .orElse(TargetDecision.WITHOUT_RATIO);
        }

        private TargetResult resultOf(RatioChange change) {
            if (change.upperPoints() <= points) {
                return TargetResult.MET;
            }
            return change.lowerPoints() > points ? TargetResult.NOT_MET : TargetResult.NOT_DECIDABLE;
        }
    }
}
