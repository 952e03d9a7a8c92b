package vn.canbang.commitments.norm;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.canbang.commitments.listing.OpenDates;

/**
 * A time during which a village or body had the counted clause in its norm.
 *
 * @param to first day on which it no longer did
 */
record ClauseStay(LocalDate from, LocalDate to) {

    /** The part that lies between two days; may be empty. */
    ClauseStay within(LocalDate first, LocalDate end) {
        return new ClauseStay(from.isBefore(first) ? first : from, OpenDates.earlier(to, end));
    }

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** What it changes in the stock of a day. */
    long changeOn(LocalDate day) {
        return (from.equals(day) ? 1L : 0L) - (to.equals(day) ? 1L : 0L);
    }

    Stream<LocalDate> days() {
        return Stream.of(from, to).filter(day -> !day.equals(OpenDates.NO_END));
    }
}
