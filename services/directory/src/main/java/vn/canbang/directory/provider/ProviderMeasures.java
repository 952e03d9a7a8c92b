package vn.canbang.directory.provider;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.canbang.directory.facility.AskingServices;
import vn.canbang.directory.measure.CellCount;
import vn.canbang.starter.measure.MeasureKind;
import vn.canbang.starter.measure.MeasureSource;
import vn.canbang.starter.measure.MeasuredDay;

/** How many providers there are who are asked for a commitment, from the days they came and went. */
@Component
class ProviderMeasures implements MeasureSource {

    private final Providers providers;
    private final AskingServices asking;

    ProviderMeasures(Providers providers, AskingServices asking) {
        this.providers = providers;
        this.asking = asking;
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
        var asked = asking.asked();
        var count = new CellCount();
        providers.everIn(key.unit()).stream()
                .flatMap(provider -> provider.workplaces().stream())
                .filter(place -> place.communeId().equals(key.unit()))
                .filter(place -> Objects.equals(place.owner(), key.owner()))
                .forEach(place -> count.add(
                        place.changeOn(key.day(), asked),
                        "ownership=" + place.ownership().code(),
                        "facility_kind=" + place.facilityKind().code()));
        return count.cells();
    }
}
