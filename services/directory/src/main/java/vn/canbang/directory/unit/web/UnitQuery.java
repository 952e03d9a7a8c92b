package vn.canbang.directory.unit.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.access.UnitLevel;

/**
 * Which units are asked for, on the screen and for a file alike.
 *
 * @param on today when absent
 * @param under path of the unit above; the own province when absent
 */
record UnitQuery(
        @Nullable LocalDate on,
        @Nullable String under,
        @Nullable UnitLevel level) {}
