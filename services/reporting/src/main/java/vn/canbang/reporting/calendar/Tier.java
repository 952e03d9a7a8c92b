package vn.canbang.reporting.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The place of an owing unit on the way of a report. */
public enum Tier {
    @JsonProperty("commune")
    COMMUNE,
    @JsonProperty("district")
    DISTRICT,
    @JsonProperty("province")
    PROVINCE,
    @JsonProperty("organisation")
    ORGANISATION
}
