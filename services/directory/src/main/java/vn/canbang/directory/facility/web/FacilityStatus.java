package vn.canbang.directory.facility.web;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a facility works. */
enum FacilityStatus {
    @JsonProperty("operating")
    OPERATING,
    @JsonProperty("closed")
    CLOSED
}
