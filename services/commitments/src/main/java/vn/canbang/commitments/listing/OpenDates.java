package vn.canbang.commitments.listing;

import java.time.LocalDate;

/** Dates that stand for “from the beginning” and “without end”, so that one range of an index answers for every record. */
public final class OpenDates {

    public static final LocalDate BEGINNING = LocalDate.EPOCH;
    public static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    private OpenDates() {}

    public static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
