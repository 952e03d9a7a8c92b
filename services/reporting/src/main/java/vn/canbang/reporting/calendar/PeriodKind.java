package vn.canbang.reporting.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How long a reporting period is. */
public enum PeriodKind {
    @JsonProperty("quarter")
    QUARTER,
    @JsonProperty("year")
    YEAR,
    @JsonProperty("phase")
    PHASE,
    @JsonProperty("ad_hoc")
    AD_HOC
}
