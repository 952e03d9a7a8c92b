package vn.canbang.reporting.ratio;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Boys and girls born alive in an area and a period: the only thing that is ever recorded of the sex ratio at birth.
 * Areas and years are put together by adding counts, never by averaging ratios.
 */
public record BirthCounts(long boys, long girls) {

    public static final BirthCounts NONE = new BirthCounts(0, 0);

    public BirthCounts {
        if (boys < 0 || girls < 0) {
            throw new IllegalArgumentException("Counts of births are never negative: " + boys + ", " + girls);
        }
    }

    /** The births of several areas or years taken together. */
    public static BirthCounts pooled(Collection<BirthCounts> counts) {
        return counts.stream().reduce(NONE, BirthCounts::plus);
    }

    public BirthCounts plus(BirthCounts other) {
        return new BirthCounts(Math.addExact(boys, other.boys), Math.addExact(girls, other.girls));
    }

    public long total() {
        return Math.addExact(boys, girls);
    }

    /** Boys per 100 girls; nothing when no girl was born, which is written "–" and never 0. */
    public OptionalDouble ratio() {
        return girls == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * boys / girls);
    }

    /** Where the ratio may lie, judged from these counts; nothing when nobody was born. */
    public Optional<RatioInterval> interval(Confidence confidence) {
        return total() == 0 ? Optional.empty() : Optional.of(RatioInterval.wilson(this, confidence));
    }

    boolean hasBoth() {
        return boys > 0 && girls > 0;
    }

    /** Variance of the natural logarithm of boys over girls. */
    double logVariance() {
        return 1.0 / boys + 1.0 / girls;
    }

    double logOdds() {
        return Math.log((double) boys / girls);
    }
}
