package vn.canbang.directory.datarequest;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Kind of record that is held about somebody. */
public enum HeldKind {
    @JsonProperty("provider_record")
    PROVIDER_RECORD,
    @JsonProperty("workplace")
    WORKPLACE,
    @JsonProperty("commitment")
    COMMITMENT,
    @JsonProperty("user_record")
    USER_RECORD,
    @JsonProperty("appointment")
    APPOINTMENT,
    @JsonProperty("data_request")
    DATA_REQUEST
}
