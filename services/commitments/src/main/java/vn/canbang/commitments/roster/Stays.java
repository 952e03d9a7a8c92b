package vn.canbang.commitments.roster;

import java.util.ArrayList;
import java.util.List;
import vn.canbang.commitments.listing.OpenDates;

/**
 * All the time of somebody on the roster as the directory tells it now. Nothing is taken from what was told before: so it
 * never depends on how soon an event was read.
 *
 * @param counted where the directory counts it among those registered, the first one first
 * @param absences when it was away, the first one first
 */
record Stays(List<Stay> counted, List<Absence> absences) {

    /** @param times one after the other */
    static Stays told(List<Told> times) {
        return new Stays(times.stream().filter(Told::required).map(Told::stay).toList(), absences(times));
    }

    private static List<Absence> absences(List<Told> times) {
        var absences = new ArrayList<Absence>();
        for (var i = 0; i < times.size(); i++) {
            var end = times.get(i).stay().until();
            var back = i + 1 < times.size() ? times.get(i + 1).stay().from() : OpenDates.NO_END;
            if (end.isBefore(back)) {
                absences.add(new Absence(end, back));
            }
        }
        return absences;
    }

    /**
     * A time in one place under one ownership.
     *
     * @param required true when its services needed a commitment then
     */
    record Told(Stay stay, boolean required) {}
}
