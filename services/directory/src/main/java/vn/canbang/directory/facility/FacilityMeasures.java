package vn.canbang.directory.facility;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.canbang.directory.measure.CellCount;
import vn.canbang.starter.measure.MeasureKind;
import vn.canbang.starter.measure.MeasureSource;
import vn.canbang.starter.measure.MeasuredDay;

/** How many facilities there are that are asked for a commitment, from the days they opened and closed. */
@Component
class FacilityMeasures implements MeasureSource {

    private final Facilities facilities;
    private final AskingServices asking;

    FacilityMeasures(Facilities facilities, AskingServices asking) {
        this.facilities = facilities;
        this.asking = asking;
    }

    @Override
    public Set<String> measures() {
        return Set.of(Facility.MEASURE);
    }

    @Override
    public MeasureKind kind(String measure) {
        return MeasureKind.STOCK;
    }

    @Override
    public Map<String, Long> cells(MeasuredDay key) {
        var asked = asking.asked();
        var count = new CellCount();
        facilities.findByCommuneId(key.unit()).stream()
                .filter(facility -> Objects.equals(facility.owner(), key.owner()))
                .forEach(facility -> facility.periods()
                        .forEach(period -> count.add(
                                period.changeOn(key.day(), asked),
                                "ownership=" + period.ownership().code(),
                                "facility_kind=" + facility.details().kind().code())));
        return count.cells();
    }
}
