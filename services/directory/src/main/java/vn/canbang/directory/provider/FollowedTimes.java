package vn.canbang.directory.provider;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.canbang.directory.facility.Facility;
import vn.canbang.starter.measure.MeasuredDay;

/**
 * What the times of a facility, its closing and its owners, make of the work there; a closing taken back leaves no trace in them.
 *
 * @param places all workplaces as they are by that
 * @param days counts that this touches; none when nothing is new
 * @param steps what came about, for the history
 */
record FollowedTimes(List<Workplace> places, List<MeasuredDay> days, List<Step> steps) {

    FollowedTimes {
        places = List.copyOf(places);
        days = List.copyOf(days);
        steps = List.copyOf(steps);
    }

    /** What came about at one workplace. */
    record Step(String act, String from, String to) {}

    static FollowedTimes of(List<Workplace> workplaces, Facility facility) {
        var places = new ArrayList<Workplace>();
        var days = new LinkedHashSet<MeasuredDay>();
        var steps = new ArrayList<Step>();
        for (var i = 0; i < workplaces.size(); i++) {
            var place = workplaces.get(i);
            var next = i + 1 < workplaces.size() ? workplaces.get(i + 1).from() : null;
            var parts =
                    facility.id().equals(place.facilityId()) ? place.within(facility.periods(), next) : List.of(place);
            if (!parts.equals(List.of(place))) {
                steps.addAll(stepsTo(parts, place));
                Stream.concat(Stream.of(place), parts.stream())
                        .flatMap(Workplace::counted)
                        .forEach(days::add);
            }
            places.addAll(parts);
        }
        return new FollowedTimes(places, List.copyOf(days), steps);
    }

    /** True when whoever had left with the facility works there again. */
    boolean bringsBack() {
        return places.getLast().until() == null;
    }

    boolean isNothingNew() {
        return days.isEmpty();
    }

    private static List<Step> stepsTo(List<Workplace> parts, Workplace before) {
        var steps = new ArrayList<Step>();
        var ownership = before.ownership();
        for (var part : parts) {
            if (part.ownership() != ownership) {
                steps.add(new Step(
                        "workplace_passed", ownership.code(), part.ownership().code()));
                ownership = part.ownership();
            }
        }
        var last = parts.getLast();
        if (!Objects.equals(before.until(), last.until())) {
            var act = last.cutShort() == null ? "workplace_closure_revoked" : "workplace_closed";
            steps.add(
                    before.until() == null || last.until() == null
                            ? new Step(act, standing(before), standing(last))
                            : new Step(
                                    act, before.until().toString(), last.until().toString()));
        }
        return steps;
    }

    private static String standing(Workplace place) {
        return place.until() == null ? "active" : "departed";
    }
}
