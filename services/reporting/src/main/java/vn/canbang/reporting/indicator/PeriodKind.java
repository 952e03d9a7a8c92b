package vn.canbang.reporting.indicator;

/** The kinds of period for which an indicator is reported. */
public enum PeriodKind {
    QUARTER,
    HALF_YEAR,
    YEAR,
    PLAN
}
