package vn.canbang.directory.provider;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.canbang.directory.measure.CellCount;
import vn.canbang.starter.measure.MeasureKind;
import vn.canbang.starter.measure.MeasureSource;
import vn.canbang.starter.measure.MeasuredDay;

/** How many providers of sensitive services there are, from the days they came and went. */
@Component
class ProviderMeasures implements MeasureSource {

    private final Providers providers;

    ProviderMeasures(Providers providers) {
        this.providers = providers;
    }

    @Override
    public Set<String> measures() {
        return Set.of(Workplace.MEASURE);
    }

    @Override
    public MeasureKind kind(String measure) {
        return MeasureKind.STOCK;
    }

    @Override
    public Map<String, Long> cells(MeasuredDay key) {
        var count = new CellCount();
        providers.everIn(key.unit()).stream()
                .flatMap(provider -> provider.workplaces().stream())
                .filter(place -> place.communeId().equals(key.unit()))
                .filter(place -> Objects.equals(place.owner(), key.owner()))
                .forEach(place -> count.add(
                        place.changeOn(key.day()),
                        "ownership=" + place.ownership().code(),
                        "facility_kind=" + place.facilityKind().code()));
        return count.cells();
    }
}
