package vn.canbang.directory.village.web;

import org.jspecify.annotations.Nullable;

/**
 * Which villages are asked for, on the screen and for a file alike.
 *
 * @param on date, or {@code all}; today when absent
 */
record VillageQuery(
        @Nullable String unit, @Nullable String q, @Nullable String on) {}
