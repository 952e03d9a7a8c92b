package vn.canbang.reporting.ratio;

/**
 * A target on the ratio itself, such as "about 107" or "below 115": met when the whole 95 % interval lies inside it, not
 * met when the whole interval lies outside, else not decidable.
 */
public record RatioTarget(double atMost) {

    public RatioTarget {
        if (!(atMost > 0) || Double.isInfinite(atMost)) {
            throw new IllegalArgumentException("A target is a positive ratio, not " + atMost);
        }
    }

    public static RatioTarget atMost(double ratio) {
        return new RatioTarget(ratio);
    }

    public TargetDecision decide(BirthCounts counts) {
        var ratio = counts.ratio();
        var interval = counts.interval(Confidence.NINETY_FIVE);
        if (ratio.isEmpty() || interval.isEmpty()) {
            return TargetDecision.WITHOUT_RATIO;
        }
        return new TargetDecision(
                resultOf(interval.get().lower(), interval.get().upper()),
                PointComparison.of(ratio.getAsDouble(), atMost));
    }

    private TargetResult resultOf(double lower, double upper) {
        if (upper <= atMost) {
            return TargetResult.MET;
        }
        return lower > atMost ? TargetResult.NOT_MET : TargetResult.NOT_DECIDABLE;
    }
}
