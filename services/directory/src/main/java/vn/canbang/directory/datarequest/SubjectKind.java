package vn.canbang.directory.datarequest;

import com.fasterxml.jackson.annotation.JsonProperty;

/** As what somebody is held here. */
public enum SubjectKind {
    @JsonProperty("provider")
    PROVIDER,
    /** Somebody who works with the platform. */
    @JsonProperty("officer")
    OFFICER
}
