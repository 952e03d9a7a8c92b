package vn.canbang.reporting.submission;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.figure.FigureEntry;

/**
 * That one item of a report was changed: what stood there and what stands there now. Kept in the report's history, long
 * texts shortened, since the text itself stands in the report.
 *
 * @param item name of the measure, or key of the text
 * @param from absent when nothing stood there
 * @param reason the source or the reason given with a number
 */
record ContentChange(
        String act,
        String item,
        @Nullable String from,
        @Nullable String to,
        @Nullable String reason) {

    private static final int LONGEST = 120;

    static Optional<ContentChange> between(FigureEntry before, FigureEntry after) {
        if (!Objects.equals(before.typed(), after.typed())) {
            return Optional.of(
                    new ContentChange("enter", after.measure(), number(before), number(after), reasonOf(after)));
        }
        return before.own().equals(after.own())
                ? Optional.empty()
                : Optional.of(new ContentChange("take", after.measure(), number(before), number(after), null));
    }

    static Optional<ContentChange> between(String before, Narrative after) {
        return before.equals(after.text())
                ? Optional.empty()
                : Optional.of(
                        new ContentChange("write", after.key(), shortened(before), shortened(after.text()), null));
    }

    private static @Nullable String number(FigureEntry entry) {
        OptionalLong own = entry.own();
        return own.isPresent() ? String.valueOf(own.getAsLong()) : null;
    }

    private static @Nullable String reasonOf(FigureEntry entry) {
        var typed = entry.typed();
        if (typed == null) {
            return null;
        }
        return typed.reason() == null ? typed.source() : typed.reason();
    }

    private static @Nullable String shortened(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
