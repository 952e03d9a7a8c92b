package vn.canbang.reporting.ratio;

import java.util.Optional;

/**
 * The ratios between which the truth may lie, in boys per 100 girls. The upper end is open (positive infinity) when no
 * girl was counted.
 */
public record RatioInterval(double lower, double upper) {

    private static final long ENOUGH_FOR_THE_LOGARITHM = 30;

    public RatioInterval {
        if (!(lower >= 0 && lower <= upper)) {
            throw new IllegalArgumentException("No interval of ratios: " + lower + " to " + upper);
        }
    }

    /** Wilson's interval of the share of boys, its limits turned into odds. */
    static RatioInterval wilson(BirthCounts counts, Confidence confidence) {
        double n = counts.total();
        double z = confidence.quantile();
        double share = counts.boys() / n;
        double shrink = 1 + z * z / n;
        double centre = (share + z * z / (2 * n)) / shrink;
        double half = z / shrink * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n));
        double lower = counts.boys() == 0 ? 0 : asRatio(centre - half);
        double upper = counts.girls() == 0 ? Double.POSITIVE_INFINITY : asRatio(centre + half);
        return new RatioInterval(lower, upper);
    }

    /** The same by the logarithm of the ratio, as a cross-check; only for 30 boys and 30 girls or more. */
    public static Optional<RatioInterval> byLogarithm(BirthCounts counts, Confidence confidence) {
        if (Math.min(counts.boys(), counts.girls()) < ENOUGH_FOR_THE_LOGARITHM) {
            return Optional.empty();
        }
        double spread = Math.exp(confidence.quantile() * Math.sqrt(counts.logVariance()));
        double ratio = 100.0 * counts.boys() / counts.girls();
        return Optional.of(new RatioInterval(ratio / spread, ratio * spread));
    }

    public boolean isOpenAbove() {
        return Double.isInfinite(upper);
    }

    public boolean contains(double ratio) {
        return lower <= ratio && ratio <= upper;
    }

    private static double asRatio(double share) {
        return 100 * share / (1 - share);
    }
}
