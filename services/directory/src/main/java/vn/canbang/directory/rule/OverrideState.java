package vn.canbang.directory.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an override of a province is; only a confirmed one acts. */
public enum OverrideState {
    @JsonProperty("proposed")
    PROPOSED,
    @JsonProperty("confirmed")
    CONFIRMED,
    @JsonProperty("withdrawn")
    WITHDRAWN
}
