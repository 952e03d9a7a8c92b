package vn.canbang.reporting.submission;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the receiver asks about one item of a report, and what the unit answered.
 *
 * @param item key of a figure or text, or {@code report} for the whole
 * @param oldText what stood there when it was returned
 * @param round which return it belongs to
 */
public record Remark(
        UUID id,
        String item,
        String text,
        @Nullable String oldText,
        int round,
        @Nullable Answer answer,
        @Nullable String explanation) {

    public static final String WHOLE_REPORT = "report";

    /** What the unit did about it. */
    public enum Answer {
        @JsonProperty("fixed")
        FIXED,
        @JsonProperty("kept")
        KEPT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isOpen() {
        return answer == null;
    }

    Remark answered(Answer how, @Nullable String why) {
        return new Remark(id, item, text, oldText, round, how, why);
    }
}
