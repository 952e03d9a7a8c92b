package vn.canbang.reporting.indicator;

/** How a level gets its figure from the levels below. */
public enum Aggregation {
    /** The units' figures are added. */
    SUM,
    /** Sums above and below are added apart, then divided. */
    RATIO_OF_SUMS,
    /** The last value of each unit in the period, then added. */
    LATEST,
    /** Counted anew, each member once; never added. */
    DISTINCT,
    /** Each level reports its own; nothing is rolled up. */
    OWN,
    /** Computed from other figures of the same level. */
    COMPUTED
}
