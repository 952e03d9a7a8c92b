package vn.canbang.commitments.summary;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import vn.canbang.commitments.listing.OpenDates;

/** Numbers counted on a day, with the days between which they stay what they are unless something is written. */
public final class Summary {

    private final LocalDate day;
    private final Map<String, Long> counts = new TreeMap<>();
    private LocalDate from = OpenDates.BEGINNING;
    private LocalDate until = OpenDates.NO_END;

    public Summary(LocalDate day) {
        this.day = day;
    }

    /** Counts one more. */
    public void add(String name) {
        counts.merge(name, 1L, Long::sum);
    }

    /** Says that something counts differently from a day on. */
    public void turnsOn(LocalDate turn) {
        if (turn.isAfter(day)) {
            until = OpenDates.earlier(turn, until);
        } else if (turn.isAfter(from)) {
            from = turn;
        }
    }

    Map<String, Long> counts() {
        return counts;
    }

    LocalDate from() {
        return from;
    }

    /** First day on which the numbers are others. */
    LocalDate until() {
        return until;
    }
}
