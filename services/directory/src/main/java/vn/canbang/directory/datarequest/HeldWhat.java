package vn.canbang.directory.datarequest;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a field says of somebody. */
public enum HeldWhat {
    @JsonProperty("full_name")
    FULL_NAME,
    @JsonProperty("title")
    TITLE,
    @JsonProperty("practice_licence_no")
    PRACTICE_LICENCE_NO,
    @JsonProperty("facility")
    FACILITY,
    @JsonProperty("username")
    USERNAME,
    @JsonProperty("organisation")
    ORGANISATION,
    @JsonProperty("roles")
    ROLES,
    @JsonProperty("request_kind")
    REQUEST_KIND
}
