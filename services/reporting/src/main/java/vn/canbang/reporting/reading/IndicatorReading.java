package vn.canbang.reporting.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.figure.FigureComputation;
import vn.canbang.reporting.indicator.Indicator;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.measure.MeasureSpan;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;

/** Reads an indicator for any unit and any period, live. */
@Component
public class IndicatorReading {

    private final MeasureReading measures;
    private final BirthReading births;

    IndicatorReading(MeasureReading measures, BirthReading births) {
        this.measures = measures;
        this.births = births;
    }

    public List<ReadFigure> read(Indicator indicator, UnitPath unit, MeasureSpan span) {
        return figures(indicator, unit, measures.read(measuresOf(indicator), unit, span), span);
    }

    /** The indicator for each of the units under another one. */
    public Map<String, List<ReadFigure>> readChildren(
            Indicator indicator, UnitPath parent, List<UnitPath> children, MeasureSpan span) {
        var reads = measures.readChildren(measuresOf(indicator), parent, children, span);
        var figures = new HashMap<String, List<ReadFigure>>();
        reads.forEach((path, read) -> figures.put(path, figures(indicator, new UnitPath(path), read, span)));
        return figures;
    }

    private List<ReadFigure> figures(Indicator indicator, UnitPath unit, MeasureReading.Read read, MeasureSpan span) {
        var computation = new FigureComputation(
                read,
                births.history(unit, span.from(), span.to()),
                () -> births.minimum(span.to()),
                unit.level() == UnitLevel.PROVINCE);
        return indicator.figures().stream()
                .map(figure -> {
                    var names = figure.formula().measures();
                    return new ReadFigure(
                            figure,
                            computation.of(indicator, figure),
                            names.stream().anyMatch(read.fromFiles()::contains),
                            read.documents(names),
                            read.latest(names));
                })
                .toList();
    }

    private static Set<MeasureName> measuresOf(Indicator indicator) {
        var names = new HashSet<MeasureName>();
        indicator.figures().forEach(figure -> names.addAll(figure.formula().measures()));
        return names;
    }
}
