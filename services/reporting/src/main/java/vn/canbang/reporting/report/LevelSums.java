package vn.canbang.reporting.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.indicator.MeasureValues;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.starter.access.UnitLevel;

/** What each level did of a consolidated report, from the top down; together the levels come to the report itself. */
final class LevelSums {

    private final Map<UnitLevel, List<MeasureValues>> parts = new EnumMap<>(UnitLevel.class);

    private LevelSums() {}

    static Map<UnitLevel, MeasureValues> of(UnitsBelow units) {
        var sums = new LevelSums();
        var report = units.submission();
        sums.add(report.obligation().unit().level(), AskedFigures.ownPart(report));
        units.directed().stream().flatMap(unit -> units.included(unit).stream()).forEach(sums::add);
        var levels = new EnumMap<UnitLevel, MeasureValues>(UnitLevel.class);
        sums.parts.forEach((level, values) -> levels.put(level, measure -> sum(values, measure)));
        return levels;
    }

    private void add(Submission below) {
        add(below.obligation().unit().level(), AskedFigures.ownPart(below));
        if (below.obligation().isConsolidating()) {
            add(UnitLevel.COMMUNE, measure -> ofUnitsBelow(below, measure));
        }
    }

    private void add(UnitLevel level, MeasureValues values) {
        parts.computeIfAbsent(level, none -> new ArrayList<>()).add(values);
    }

    private static OptionalLong ofUnitsBelow(Submission report, MeasureName measure) {
        return report.entries()
                .find(measure)
                .flatMap(entry -> Optional.ofNullable(entry.below()))
                .filter(below -> below.supplied() > 0)
                .map(below -> OptionalLong.of(below.sum()))
                .orElse(OptionalLong.empty());
    }

    /** Nothing where no part has a number, which is never a zero. */
    private static OptionalLong sum(List<MeasureValues> parts, MeasureName measure) {
        var known = parts.stream()
                .map(values -> values.of(measure))
                .filter(OptionalLong::isPresent)
                .toList();
        return known.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(
                        known.stream().mapToLong(OptionalLong::getAsLong).reduce(0, Math::addExact));
    }
}
