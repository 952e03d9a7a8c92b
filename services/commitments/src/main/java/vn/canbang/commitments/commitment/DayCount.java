package vn.canbang.commitments.commitment;

import java.util.Map;
import java.util.TreeMap;

/** What the commitments of one kind come to on one day, for one unit and owner. */
public final class DayCount {

    private final Map<String, Long> changes = new TreeMap<>();
    private long supplementary;
    private long due;
    private long renewed;
    private long breaches;

    void add(CountedPaper paper, CountedDay day, Booking key) {
        var counting = paper.counting();
        counting.stays().stream()
                .filter(stay -> stay.isOf(day))
                .forEach(stay -> changes.merge(stay.ownership(), stay.changeOn(day.day()), Long::sum));
        supplementary += paper.isSupplementary() && counting.signing().equals(key) ? 1 : 0;
        var renewal = counting.renewal();
        if (renewal != null && renewal.due().equals(key)) {
            due++;
            renewed += renewal.done() ? 1 : 0;
        }
        breaches += key.equals(counting.breach()) ? 1 : 0;
    }

    /** How many more count from that day on than before, by ownership. */
    public Map<String, Long> changes() {
        var counted = new TreeMap<>(changes);
        counted.values().removeIf(change -> change == 0);
        return counted;
    }

    /** Supplementary signings of that day. */
    public long supplementary() {
        return supplementary;
    }

    /** How many came due that day. */
    public long due() {
        return due;
    }

    /** How many of those that came due that day were signed again before they lapsed. */
    public long renewed() {
        return renewed;
    }

    /** How many were breached as decisions of that day say. */
    public long breaches() {
        return breaches;
    }
}
