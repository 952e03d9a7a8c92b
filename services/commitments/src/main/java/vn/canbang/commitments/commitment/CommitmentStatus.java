package vn.canbang.commitments.commitment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Where a commitment stands on a date; a function of its acts and dates, never stored. */
public enum CommitmentStatus {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("due_for_renewal")
    DUE_FOR_RENEWAL,
    @JsonProperty("lapsed")
    LAPSED,
    @JsonProperty("renewed")
    RENEWED,
    @JsonProperty("breached")
    BREACHED,
    @JsonProperty("ended")
    ENDED,
    @JsonProperty("voided")
    VOIDED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
