package vn.canbang.commitments.listing;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Dates that stand for “from the beginning” and “without end”, so that one range of an index answers for every record. */
public final class OpenDates {

    public static final LocalDate BEGINNING = LocalDate.EPOCH;
    public static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    private OpenDates() {}

    /** First day on which something no longer is; without end while no such day is known. */
    public static LocalDate until(@Nullable LocalDate day) {
        return Objects.requireNonNullElse(day, NO_END);
    }

    public static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    public static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
