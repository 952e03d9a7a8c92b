package vn.canbang.reporting.reading;

import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.measure.Amount;
import vn.canbang.reporting.measure.Boundaries;
import vn.canbang.reporting.measure.PublishedSums;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;

/** In how many communes there is at least one of what a measure counts; what stands at the levels above is in none of them. */
@FunctionalInterface
interface CommunesWithAny {

    CommunesWithAny NONE = _ -> 0;

    long of(MeasureName measure);

    /** Of a unit by the boundaries of a day: several communes that became one are one. */
    static CommunesWithAny under(UnitPath unit, PublishedSums sums, Boundaries placed) {
        return measure -> sums.by(path -> communeIn(unit, placed.placeOf(path))).values().stream()
                .filter(amounts -> amounts.getOrDefault(measure, Amount.NONE).value() > 0)
                .count();
    }

    private static @Nullable String communeIn(UnitPath unit, String path) {
        var place = new UnitPath(path);
        var commune = place.level() == UnitLevel.VILLAGE ? place.parent().orElseThrow() : place;
        return commune.level() == UnitLevel.COMMUNE && unit.contains(commune) ? commune.value() : null;
    }
}
