package vn.canbang.starter.imports;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a file is. */
public enum ImportState {
    /** Looked at only; nothing is stored. */
    @JsonProperty("checked")
    CHECKED,
    /** Taken whole: each row will be carried out. */
    @JsonProperty("accepted")
    ACCEPTED,
    /** Each row was carried out, or is listed as a conflict. */
    @JsonProperty("carried_out")
    CARRIED_OUT
}
