package vn.canbang.reporting.reading;

import java.time.LocalDate;
import java.util.List;
import vn.canbang.reporting.birth.BirthArea;
import vn.canbang.starter.territory.UnitVersion;

/**
 * Whose births are asked for.
 *
 * @param boundariesOf the day whose boundaries the unit has
 * @param births the area with what belongs to it by these boundaries
 * @param converted whether births of units that are closed by then are among them
 * @param breaks days of the span on which the units under this one were rearranged; none by the boundaries of a single day
 */
public record RatioPlace(
        UnitVersion unit, LocalDate boundariesOf, BirthArea births, boolean converted, List<LocalDate> breaks) {}
