package vn.canbang.commitments.norm;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Where a text of a norm stands on a date; a function of what was done and of the law, never stored. */
public enum NormStatus {
    /** Entered, and still to be looked at by a second person. */
    @JsonProperty("recorded")
    RECORDED,
    @JsonProperty("in_force")
    IN_FORCE,
    /** In force, and holds what newer rules no longer know: a mark, not a fault. */
    @JsonProperty("needs_review")
    NEEDS_REVIEW,
    @JsonProperty("revised")
    REVISED,
    @JsonProperty("repealed")
    REPEALED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True while it applies to those whom it binds. */
    public boolean applies() {
        return this == IN_FORCE || this == NEEDS_REVIEW;
    }
}
