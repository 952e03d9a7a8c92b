package vn.canbang.commitments.template;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a version of a form is no longer used; all but the first come by themselves on their day. */
public enum WithdrawalReason {
    /** Somebody took it back. */
    @JsonProperty("taken_back")
    TAKEN_BACK,
    /** A newer version took its place. */
    @JsonProperty("replaced")
    REPLACED,
    /** Its own last day is over. */
    @JsonProperty("expired")
    EXPIRED,
    /** The law has ended every clause in it. */
    @JsonProperty("law_changed")
    LAW_CHANGED
}
