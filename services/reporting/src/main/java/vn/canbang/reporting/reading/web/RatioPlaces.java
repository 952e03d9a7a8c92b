package vn.canbang.reporting.reading.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.birth.BirthArea;
import vn.canbang.reporting.birth.Births;
import vn.canbang.reporting.directory.RequestedUnit;
import vn.canbang.reporting.measure.BoundariesOfDay;
import vn.canbang.reporting.reading.RatioPlace;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.time.Today;

/** Finds whose births a request asks for, by the boundaries that it asks for. */
@Component
class RatioPlaces {

    private final RequestedUnit units;
    private final BoundariesOfDay boundaries;
    private final Births births;
    private final Territory territory;
    private final Today today;

    RatioPlaces(RequestedUnit units, BoundariesOfDay boundaries, Births births, Territory territory, Today today) {
        this.units = units;
        this.boundaries = boundaries;
        this.births = births;
        this.territory = territory;
        this.today = today;
    }

    RatioPlace find(@Nullable String unit, @Nullable String asked, LocalDate from, LocalDate to, Caller caller) {
        var day = BoundariesAsked.dayOf(asked, to, today.date());
        var area = units.require(unit, day, caller);
        if (!BoundariesAsked.areTodays(asked)) {
            var breaks = List.copyOf(territory.rearranged(area.unitPath(), from, to));
            return new RatioPlace(area, day, BirthArea.asRecorded(area.unitPath()), false, breaks);
        }
        var place = new BirthArea(area.unitPath(), boundaries.on(day));
        return new RatioPlace(area, day, place, births.takesInOthers(place, from, to), List.of());
    }
}
