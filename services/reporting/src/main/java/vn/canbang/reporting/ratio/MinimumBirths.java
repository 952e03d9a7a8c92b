package vn.canbang.reporting.ratio;

/**
 * Below this number of births no ratio is shown at all: the yearly ratio of a commune is noise, and noise gets people
 * blamed. The number is a rule ({@code srb.min_n}).
 */
public record MinimumBirths(long number) {

    public MinimumBirths {
        if (number < 1) {
            throw new IllegalArgumentException("A ratio needs at least one birth, not " + number);
        }
    }

    public RatioReading read(BirthCounts counts) {
        if (counts.total() < number) {
            return new RatioReading.TooFewBirths(counts.total(), number);
        }
        var ratio = counts.ratio();
        if (ratio.isEmpty()) {
            return new RatioReading.Undefined(counts.total());
        }
        var interval = RatioInterval.wilson(counts, Confidence.NINETY_FIVE);
        return new RatioReading.Shown(ratio.getAsDouble(), interval, counts.total());
    }
}
