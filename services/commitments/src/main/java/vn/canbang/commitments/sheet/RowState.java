package vn.canbang.commitments.sheet;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a row of a sheet; computed, never ticked. */
public enum RowState {
    /** Still has to sign. */
    @JsonProperty("open")
    OPEN,
    /** Signed from this sheet. */
    @JsonProperty("signed")
    SIGNED,
    /** Has a commitment in force from elsewhere. */
    @JsonProperty("covered")
    COVERED,
    /** No longer works here, or needs none any more. */
    @JsonProperty("gone")
    GONE
}
