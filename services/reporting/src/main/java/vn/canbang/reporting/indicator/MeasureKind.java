package vn.canbang.reporting.indicator;

/** How a measure is read over a period. */
public enum MeasureKind {
    /** A number on a day; summed over the period. */
    FLOW,
    /** Changes on days; summed up to the cut-off. */
    STOCK,
    /** The facilities or units seen; each counts once in the period. */
    MEMBERS,
    /** Recorded for a whole period; never split, never added across sources. */
    PERIOD
}
