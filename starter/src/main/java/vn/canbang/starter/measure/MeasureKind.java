package vn.canbang.starter.measure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the numbers of a measure mean (DESIGN 7). */
public enum MeasureKind {
    /** A number on a day; a period is the sum of its days. */
    @JsonProperty("flow")
    FLOW,
    /** Changes on days; the value at a cut-off is the sum of all changes up to it. */
    @JsonProperty("stock")
    STOCK,
    /** Ids of facilities or units seen that day, never of persons; a distinct count over a period is exact. */
    @JsonProperty("members")
    MEMBERS
}
