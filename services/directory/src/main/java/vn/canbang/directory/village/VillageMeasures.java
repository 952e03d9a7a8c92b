package vn.canbang.directory.village;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.canbang.directory.measure.CellCount;
import vn.canbang.starter.measure.MeasureKind;
import vn.canbang.starter.measure.MeasureSource;
import vn.canbang.starter.measure.MeasuredDay;

/** How many villages there are, from their first and last days. */
@Component
class VillageMeasures implements MeasureSource {

    private final Villages villages;

    VillageMeasures(Villages villages) {
        this.villages = villages;
    }

    @Override
    public Set<String> measures() {
        return Set.of(Village.MEASURE);
    }

    @Override
    public MeasureKind kind(String measure) {
        return MeasureKind.STOCK;
    }

    @Override
    public Map<String, Long> cells(MeasuredDay key) {
        var count = new CellCount();
        villages.findByCommuneId(key.unit()).forEach(village -> count.add(village.changeOn(key.day())));
        return count.cells();
    }
}
