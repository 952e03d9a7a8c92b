package vn.canbang.directory.agency;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an agency may still read. */
public enum AgencyStatus {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("revoked")
    REVOKED
}
