package vn.canbang.commitments.template;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Where a version of a form stands on a date; a function of what was done, of the calendar and of the law. */
public enum TemplateStatus {
    /** Entered, and still to be looked at by a second person. */
    @JsonProperty("drafted")
    DRAFTED,
    /** Looked at; its first day is still to come. */
    @JsonProperty("reviewed")
    REVIEWED,
    @JsonProperty("in_force")
    IN_FORCE,
    @JsonProperty("withdrawn")
    WITHDRAWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
