package vn.canbang.directory.organisation.web;

import org.jspecify.annotations.Nullable;
import vn.canbang.directory.organisation.OrganisationKind;

/**
 * Which organisations are asked for, on the screen and for a file alike.
 *
 * @param on date, or {@code all}; today when absent
 */
record OrganisationQuery(
        @Nullable String unit,
        @Nullable OrganisationKind kind,
        @Nullable String q,
        @Nullable String on) {}
