package vn.canbang.reporting.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.birth.BirthSum;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.indicator.MeasureValues;
import vn.canbang.reporting.measure.Amount;
import vn.canbang.reporting.measure.BoundariesOfDay;
import vn.canbang.reporting.measure.MeasureSlice;
import vn.canbang.reporting.measure.MeasureSpan;
import vn.canbang.reporting.measure.PublishedMeasures;
import vn.canbang.reporting.measure.SuppliedMeasures;
import vn.canbang.starter.access.UnitPath;

/** Reads measures for an area and a span: published ones from the services, births from the files. */
@Component
public class MeasureReading {

    private static final MeasureName BOYS = MeasureName.of("births.boys");
    private static final MeasureName GIRLS = MeasureName.of("births.girls");
    private static final MeasureName BORN = MeasureName.of("births.total");
    private static final MeasureName THIRD_OR_MORE = MeasureName.of("births.third_or_more");

    private static final String OWN = "reporting";

    private final PublishedMeasures published;
    private final SuppliedMeasures supplied;
    private final BirthReading births;
    private final OwnMeasures own;
    private final BoundariesOfDay boundaries;

    MeasureReading(
            PublishedMeasures published,
            SuppliedMeasures supplied,
            BirthReading births,
            OwnMeasures own,
            BoundariesOfDay boundaries) {
        this.own = own;
        this.boundaries = boundaries;
        this.published = published;
        this.supplied = supplied;
        this.births = births;
    }

    /**
     * What was read; a measure that nobody supplies has no amount.
     *
     * @param fromFiles the measures that come from imported files
     */
    public record Read(Map<MeasureName, Amount> amounts, Set<MeasureName> fromFiles) implements MeasureValues {

        @Override
        public OptionalLong of(MeasureName measure) {
            var amount = amounts.get(measure);
            return amount == null ? OptionalLong.empty() : OptionalLong.of(amount.value());
        }

        public long documents(Collection<MeasureName> measures) {
            return measures.stream()
                    .map(amounts::get)
                    .mapToLong(amount -> amount == null ? 0 : amount.documents())
                    .sum();
        }

        public @Nullable Instant latest(Collection<MeasureName> measures) {
            Instant latest = null;
            for (var measure : measures) {
                var amount = amounts.get(measure);
                latest = amount == null ? latest : Amount.later(latest, amount.latest());
            }
            return latest;
        }
    }

    /** Everything that belongs under a unit by the boundaries of the last day, births included. */
    public Read read(Collection<MeasureName> measures, UnitPath unit, MeasureSpan span) {
        return read(measures, unit, List.of(), span, span.to()).whole();
    }

    /** What was read of a unit and of those directly under it, by path; undivided is what stood with ones that were split by then. */
    public record AreaRead(Read whole, Map<String, Read> children, Read undivided) {}

    /** The same with the units directly under it, by the boundaries of any day, as today's, in one question for all of them. */
    public AreaRead read(
            Collection<MeasureName> measures,
            UnitPath unit,
            Collection<UnitPath> children,
            MeasureSpan span,
            LocalDate boundariesOf) {
        var placed = boundaries.on(boundariesOf);
        var sums = published.sums(measures, placed.under(unit.value()), span);
        var zeros = supplied.among(measures);
        var whole = sums.by(path -> placed.placeOf(path).startsWith(unit.value()) ? unit.value() : null);
        var parts = children.isEmpty()
                ? Map.<String, Map<MeasureName, Amount>>of()
                : sums.by(path -> childOf(unit, placed.placeOf(path)));
        var undivided = sums.by(path -> placed.isFormerlyAt(unit.value(), path) ? unit.value() : null);
        var reads = new HashMap<String, Read>();
        for (var child : children) {
            reads.put(child.value(), read(measures, child, span, with(zeros, parts.get(child.value()))));
        }
        return new AreaRead(
                read(measures, unit, span, with(zeros, whole.get(unit.value()))),
                reads,
                new Read(with(zeros, undivided.get(unit.value())), Set.of()));
    }

    private Read read(
            Collection<MeasureName> measures, UnitPath unit, MeasureSpan span, Map<MeasureName, Amount> amounts) {
        amounts.putAll(readOwn(measures, unit, span));
        var born = readBirths(measures, unit, span.from(), span.to());
        amounts.putAll(born.amounts());
        return new Read(amounts, born.fromFiles());
    }

    /** What this service counts of itself. */
    public Map<MeasureName, Amount> readOwn(Collection<MeasureName> measures, UnitPath unit, MeasureSpan span) {
        if (measures.stream().noneMatch(measure -> measure.publisher().equals(OWN))) {
            return Map.of();
        }
        var amounts = new HashMap<>(own.of(unit, span));
        amounts.keySet().retainAll(measures);
        return amounts;
    }

    /** Published measures of some slices; supplied ones without a document are zero. */
    public Read readPublished(Collection<MeasureName> measures, List<MeasureSlice> slices, MeasureSpan span) {
        var sums = published.sums(measures, slices, span).total();
        return new Read(with(supplied.among(measures), sums), Set.of());
    }

    private static Map<MeasureName, Amount> with(Set<MeasureName> zeros, @Nullable Map<MeasureName, Amount> read) {
        var amounts = new HashMap<MeasureName, Amount>();
        zeros.forEach(measure -> amounts.put(measure, Amount.NONE));
        if (read != null) {
            amounts.putAll(read);
        }
        return amounts;
    }

    /** Whether it comes with the files of births, which hold a figure as soon as somebody has recorded it. */
    public static boolean isFromFiles(MeasureName measure) {
        return measure.publisher().equals(BOYS.publisher());
    }

    private Read readBirths(Collection<MeasureName> measures, UnitPath unit, LocalDate from, LocalDate to) {
        if (measures.stream().noneMatch(MeasureReading::isFromFiles)) {
            return new Read(Map.of(), Set.of());
        }
        return births.preferred(unit, from, to)
                .map(MeasureReading::asAmounts)
                .orElseGet(() -> new Read(Map.of(), Set.of()));
    }

    private static Read asAmounts(BirthSum sum) {
        var amounts = new HashMap<MeasureName, Amount>();
        amounts.put(BOYS, new Amount(sum.counts().boys(), sum.communes(), null));
        amounts.put(GIRLS, new Amount(sum.counts().girls(), sum.communes(), null));
        amounts.put(BORN, new Amount(sum.counts().total(), sum.communes(), null));
        if (sum.thirdOrMore() != null) {
            amounts.put(THIRD_OR_MORE, new Amount(sum.thirdOrMore(), sum.communes(), null));
        }
        return new Read(amounts, amounts.keySet());
    }

    /** Nothing for what stands at the parent itself, and for what belongs elsewhere by now. */
    private static @Nullable String childOf(UnitPath parent, String path) {
        var start = parent.value().length();
        return path.length() == start || !path.startsWith(parent.value())
                ? null
                : path.substring(0, path.indexOf('/', start) + 1);
    }
}
