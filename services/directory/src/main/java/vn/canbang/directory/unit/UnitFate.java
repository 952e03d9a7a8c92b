package vn.canbang.directory.unit;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of a unit whose records pass to another place on a day. */
public enum UnitFate {
    /** Goes wholly into another unit. */
    @JsonProperty("merges")
    MERGES,
    /** Goes into several units: which record belongs where has to be looked at. */
    @JsonProperty("splits")
    SPLITS,
    /** Ends without a successor of its level. */
    @JsonProperty("abolished")
    ABOLISHED,
    /** Goes on as it is under another unit above. */
    @JsonProperty("moves")
    MOVES
}
