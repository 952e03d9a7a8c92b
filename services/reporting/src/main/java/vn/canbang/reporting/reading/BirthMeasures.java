package vn.canbang.reporting.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.birth.BirthArea;
import vn.canbang.reporting.birth.BirthSum;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.measure.Amount;
import vn.canbang.reporting.measure.MeasureSpan;

/** Births as measures among others: they come from files, of the one source that the province prefers. */
@Component
public class BirthMeasures {

    private static final MeasureName BOYS = MeasureName.of("births.boys");
    private static final MeasureName GIRLS = MeasureName.of("births.girls");
    private static final MeasureName BORN = MeasureName.of("births.total");
    private static final MeasureName THIRD_OR_MORE = MeasureName.of("births.third_or_more");

    private final BirthReading births;

    BirthMeasures(BirthReading births) {
        this.births = births;
    }

    /** Whether it comes with the files of births, which hold a figure as soon as somebody has recorded it. */
    public static boolean isFromFiles(MeasureName measure) {
        return measure.publisher().equals(BOYS.publisher());
    }

    MeasureReading.Read read(Collection<MeasureName> measures, BirthArea area, MeasureSpan span) {
        if (measures.stream().noneMatch(BirthMeasures::isFromFiles)) {
            return new MeasureReading.Read(Map.of(), Set.of());
        }
        return births.preferred(area, span.from(), span.to())
                .map(BirthMeasures::asAmounts)
                .orElseGet(() -> new MeasureReading.Read(Map.of(), Set.of()));
    }

    /** Whether births of units that are closed by then are among those of the area. */
    boolean takesInOthers(Collection<MeasureName> measures, BirthArea area, MeasureSpan span) {
        return measures.stream().anyMatch(BirthMeasures::isFromFiles)
                && births.takesInOthers(area, span.from(), span.to());
    }

    private static MeasureReading.Read asAmounts(BirthSum sum) {
        var amounts = new HashMap<MeasureName, Amount>();
        amounts.put(BOYS, new Amount(sum.counts().boys(), sum.communes(), null));
        amounts.put(GIRLS, new Amount(sum.counts().girls(), sum.communes(), null));
        amounts.put(BORN, new Amount(sum.counts().total(), sum.communes(), null));
        if (sum.thirdOrMore() != null) {
            amounts.put(THIRD_OR_MORE, new Amount(sum.thirdOrMore(), sum.communes(), null));
        }
        return new MeasureReading.Read(amounts, amounts.keySet());
    }
}
