package vn.canbang.starter.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure a rule is: what was seen in a source and our own defaults act, what was not verified does not. */
public enum RuleStatus {
    @JsonProperty("verified")
    VERIFIED,
    @JsonProperty("proposed")
    PROPOSED,
    @JsonProperty("unverified")
    UNVERIFIED
}
