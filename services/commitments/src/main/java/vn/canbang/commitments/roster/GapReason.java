package vn.canbang.commitments.roster;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why somebody on the roster has to sign. */
public enum GapReason {
    @JsonProperty("never_signed")
    NEVER_SIGNED,
    @JsonProperty("lapsed")
    LAPSED,
    @JsonProperty("workplace_changed")
    WORKPLACE_CHANGED,
    @JsonProperty("licence_changed")
    LICENCE_CHANGED,
    @JsonProperty("head_changed")
    HEAD_CHANGED,
    /** The one before was ended before its time, for example because its signer had left. */
    @JsonProperty("ended")
    ENDED,
    /** The law has ended every clause of the one before. */
    @JsonProperty("clause_ended")
    CLAUSE_ENDED,
    /** Has to sign again once what was wrong is put right. */
    @JsonProperty("breached")
    BREACHED
}
