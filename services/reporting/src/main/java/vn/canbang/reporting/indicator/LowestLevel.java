package vn.canbang.reporting.indicator;

/** The lowest level for which an indicator may be shown at all. */
public enum LowestLevel {
    COMMUNE,
    PROVINCE
}
