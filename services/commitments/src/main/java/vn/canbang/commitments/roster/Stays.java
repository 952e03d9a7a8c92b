package vn.canbang.commitments.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The row of stays of somebody on the roster: what was told before goes on to the day on which the present one began. */
final class Stays {

    private Stays() {}

    /** An earlier stay that the directory has ended sooner leaves a time that is counted nowhere, as nobody told where. */
    static List<Stay> after(List<Stay> known, RosterFacts facts) {
        var stays = new ArrayList<Stay>();
        known.stream()
                .filter(stay -> stay.from().isBefore(facts.since()))
                .map(stay -> stay.before(facts.since()).before(end(stay, facts.endings())))
                .forEach(stays::add);
        if (facts.required()) {
            stays.add(facts.stay());
        }
        return stays;
    }

    private static LocalDate end(Stay stay, Map<LocalDate, LocalDate> endings) {
        return endings.getOrDefault(stay.from(), stay.until());
    }
}
