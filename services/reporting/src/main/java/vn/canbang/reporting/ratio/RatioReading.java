package vn.canbang.reporting.ratio;

/** What a page or a report may print of the ratio of an area: the figure with its interval, or why there is none. */
public sealed interface RatioReading {

    /** How many births it rests on; always printed. */
    long births();

    /** Enough births: the ratio, never without its interval and its number of births. */
    record Shown(double ratio, RatioInterval interval, long births) implements RatioReading {}

    /** Too few births for a ratio: "chưa đủ cơ sở thống kê", and an offer of the pooled years. */
    record TooFewBirths(long births, long minimum) implements RatioReading {}

    /** Enough births, but not one girl: "–". */
    record Undefined(long births) implements RatioReading {}
}
