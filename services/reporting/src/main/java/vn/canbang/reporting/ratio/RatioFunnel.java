package vn.canbang.reporting.ratio;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * How far chance alone moves the ratio of an area with so many births around a reference. The limits are exact binomial
 * quantiles, so that a small commune is not pointed at for being small.
 */
public record RatioFunnel(double reference) {

    public RatioFunnel {
        if (!(reference > 0) || Double.isInfinite(reference)) {
            throw new IllegalArgumentException("A reference is a positive ratio, not " + reference);
        }
    }

    /** The ratios that chance explains at this number of births. */
    public RatioInterval limits(long births, Confidence confidence) {
        if (births < 1 || births > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("A funnel has no limits at " + births + " births");
        }
        var boys = BinomialDistribution.of((int) births, reference / (100 + reference));
        return new RatioInterval(
                ratioOf(boys.inverseCumulativeProbability(confidence.tail()), births),
                ratioOf(boys.inverseCumulativeProbability(1 - confidence.tail()), births));
    }

    /** Whether an area lies where chance alone hardly ever puts it. */
    public boolean isOutside(BirthCounts counts, Confidence confidence) {
        var limits = limits(counts.total(), confidence);
        double ratio = ratioOf(counts.boys(), counts.total());
        return ratio < limits.lower() || ratio > limits.upper();
    }

    /** How many of so many areas chance alone is expected to put outside: shown beside every attention list. */
    public static double expectedFalseAlarms(long areas, Confidence confidence) {
        return 2 * confidence.tail() * areas;
    }

    private static double ratioOf(long boys, long births) {
        return boys == births ? Double.POSITIVE_INFINITY : 100.0 * boys / (births - boys);
    }
}
