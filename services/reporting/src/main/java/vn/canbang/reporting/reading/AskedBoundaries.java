package vn.canbang.reporting.reading;

import java.time.LocalDate;

/**
 * By whose boundaries figures are read: those of the last day, under which they were reported, or today's, to which older ones are
 * converted.
 *
 * @param day whose boundaries the units have
 * @param converting whether figures of units that are closed by then are to be converted, births included
 */
public record AskedBoundaries(LocalDate day, boolean converting) {

    /** As it was. */
    public static AskedBoundaries ofLastDay(LocalDate last) {
        return new AskedBoundaries(last, false);
    }
}
