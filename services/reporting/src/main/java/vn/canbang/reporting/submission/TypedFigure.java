package vn.canbang.reporting.submission;

import org.jspecify.annotations.Nullable;

/**
 * A number that somebody sets by hand.
 *
 * @param value absent to take back what was set
 * @param source where it was taken from, for a number that nobody supplies
 * @param reason why the automatic number is set aside
 */
public record TypedFigure(
        String key,
        @Nullable Long value,
        @Nullable String source,
        @Nullable String reason) {}
