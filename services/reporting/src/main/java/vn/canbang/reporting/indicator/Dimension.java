package vn.canbang.reporting.indicator;

/** By what a figure can be broken down. */
public enum Dimension {
    AREA,
    LEVEL,
    UNIT,
    SEX,
    FACILITY_KIND,
    OWNERSHIP,
    KIND,
    BUDGET_SOURCE,
    CHANNEL,
    AUDIENCE,
    FORM,
    SCHOOL_KIND,
    TOPIC,
    SOURCE,
    BODY,
    DONOR_KIND
}
