package vn.canbang.reporting.figure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.indicator.MeasureValues;

/** All entries of a report by measure. Each change gives new entries, so that what was frozen stays as it was. */
public final class FigureEntries implements MeasureValues {

    private final Map<MeasureName, FigureEntry> byMeasure;

    private FigureEntries(Map<MeasureName, FigureEntry> byMeasure) {
        this.byMeasure = byMeasure;
    }

    public static FigureEntries of(Collection<FigureEntry> entries) {
        var byMeasure = new LinkedHashMap<MeasureName, FigureEntry>();
        entries.forEach(entry -> byMeasure.put(entry.name(), entry));
        return new FigureEntries(byMeasure);
    }

    /** An empty entry for each measure of a form. */
    public static FigureEntries forMeasures(Collection<MeasureName> measures) {
        return of(measures.stream().map(FigureEntry::empty).toList());
    }

    public List<FigureEntry> list() {
        return List.copyOf(byMeasure.values());
    }

    public Optional<FigureEntry> find(MeasureName measure) {
        return Optional.ofNullable(byMeasure.get(measure));
    }

    @Override
    public OptionalLong of(MeasureName measure) {
        return find(measure).map(FigureEntry::value).orElse(OptionalLong.empty());
    }

    /** The values as they would be without anything set by hand at this level. */
    public MeasureValues untouched() {
        return measure -> find(measure).map(FigureEntry::automaticValue).orElse(OptionalLong.empty());
    }

    /** Takes over what was read anew, for the given measures. */
    public FigureEntries refreshed(Collection<MeasureName> measures, Map<MeasureName, FigureEntry.Automatic> read) {
        return replacing(measures, entry -> entry.with(read.get(entry.name())));
    }

    public FigureEntries typed(MeasureName measure, FigureEntry.@Nullable Typed value) {
        return replacing(List.of(measure), entry -> entry.typed(value));
    }

    /** Puts the sums of the units below under the own part. */
    public FigureEntries above(Map<MeasureName, FigureEntry.Below> sums) {
        return replacing(byMeasure.keySet(), entry -> entry.above(sums.get(entry.name())));
    }

    public long overridden() {
        return byMeasure.values().stream().filter(FigureEntry::isOverridden).count();
    }

    private FigureEntries replacing(Collection<MeasureName> measures, UnaryOperator<FigureEntry> change) {
        var changed = new LinkedHashMap<>(byMeasure);
        for (var measure : measures) {
            changed.computeIfPresent(measure, (name, entry) -> change.apply(entry));
        }
        return new FigureEntries(changed);
    }
}
