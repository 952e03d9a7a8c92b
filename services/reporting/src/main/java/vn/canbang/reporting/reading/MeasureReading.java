package vn.canbang.reporting.reading;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.birth.BirthArea;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.indicator.MeasureValues;
import vn.canbang.reporting.measure.Amount;
import vn.canbang.reporting.measure.Boundaries;
import vn.canbang.reporting.measure.BoundariesOfDay;
import vn.canbang.reporting.measure.MeasureSlice;
import vn.canbang.reporting.measure.MeasureSpan;
import vn.canbang.reporting.measure.PublishedMeasures;
import vn.canbang.reporting.measure.SuppliedMeasures;
import vn.canbang.starter.access.UnitPath;

/** Reads measures for an area and a span: published ones from the services, births from the files. */
@Component
public class MeasureReading {

    private static final String OWN = "reporting";

    private final PublishedMeasures published;
    private final SuppliedMeasures supplied;
    private final BirthMeasures births;
    private final OwnMeasures own;
    private final BoundariesOfDay boundaries;

    MeasureReading(
            PublishedMeasures published,
            SuppliedMeasures supplied,
            BirthMeasures births,
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
     * @param communes how many communes have any of what the services published
     */
    public record Read(Map<MeasureName, Amount> amounts, Set<MeasureName> fromFiles, CommunesWithAny communes)
            implements MeasureValues {

        Read(Map<MeasureName, Amount> amounts, Set<MeasureName> fromFiles) {
            this(amounts, fromFiles, CommunesWithAny.NONE);
        }

        @Override
        public OptionalLong communesWithAny(MeasureName measure) {
            return amounts.containsKey(measure) ? OptionalLong.of(communes.of(measure)) : OptionalLong.empty();
        }

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
        return read(measures, unit, List.of(), span, AskedBoundaries.ofLastDay(span.to()))
                .whole();
    }

    /**
     * What was read of a unit and of those directly under it, by path.
     *
     * @param undivided what stood with units that were split by then
     * @param converted the units among whose numbers are such of closed ones, as far as that was asked for
     */
    public record AreaRead(Read whole, Map<String, Read> children, Read undivided, Set<String> converted) {}

    /** The same with the units directly under it, by the boundaries of any day, as today's, in one question for all of them. */
    public AreaRead read(
            Collection<MeasureName> measures,
            UnitPath unit,
            Collection<UnitPath> children,
            MeasureSpan span,
            AskedBoundaries asked) {
        var placed = boundaries.on(asked.day());
        var born = asked.converting() ? placed : Boundaries.UNCHANGED;
        var sums = published.sums(measures, placed.under(unit.value()), span);
        var zeros = supplied.among(measures);
        var whole = sums.by(path -> placed.placeOf(path).startsWith(unit.value()) ? unit.value() : null);
        var parts = children.isEmpty()
                ? Map.<String, Map<MeasureName, Amount>>of()
                : sums.by(path -> childOf(unit, placed.placeOf(path)));
        var undivided = sums.by(path -> placed.isFormerlyAt(unit.value(), path) ? unit.value() : null);
        var reads = new HashMap<String, Read>();
        for (var child : children) {
            var amounts = with(zeros, parts.get(child.value()));
            var communes = CommunesWithAny.under(child, sums, placed);
            reads.put(child.value(), read(measures, new BirthArea(child, born), span, amounts, communes));
        }
        var converted = asked.converting()
                ? Stream.concat(Stream.of(unit), children.stream())
                        .filter(each -> isConverted(measures, each, sums.paths(), placed, span))
                        .map(UnitPath::value)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.<String>of();
        return new AreaRead(
                read(
                        measures,
                        new BirthArea(unit, born),
                        span,
                        with(zeros, whole.get(unit.value())),
                        CommunesWithAny.under(unit, sums, placed)),
                reads,
                undivided(measures, new BirthArea(unit, born), span, with(zeros, undivided.get(unit.value()))),
                converted);
    }

    /** Whether numbers of units elsewhere, which are closed by then, are among those of the unit. */
    private boolean isConverted(
            Collection<MeasureName> measures, UnitPath unit, Set<String> booked, Boundaries placed, MeasureSpan span) {
        return booked.stream()
                        .anyMatch(path -> !path.startsWith(unit.value())
                                && placed.placeOf(path).startsWith(unit.value()))
                || births.takesInOthers(measures, new BirthArea(unit, placed), span);
    }

    private Read undivided(
            Collection<MeasureName> measures, BirthArea area, MeasureSpan span, Map<MeasureName, Amount> amounts) {
        var born = births.read(measures, area.onlyUndivided(), span);
        amounts.putAll(born.amounts());
        return new Read(amounts, born.fromFiles());
    }

    private Read read(
            Collection<MeasureName> measures,
            BirthArea area,
            MeasureSpan span,
            Map<MeasureName, Amount> amounts,
            CommunesWithAny communes) {
        amounts.putAll(readOwn(measures, area.unit(), span));
        var born = births.read(measures, area, span);
        amounts.putAll(born.amounts());
        return new Read(amounts, born.fromFiles(), communes);
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

    /** Nothing for what stands at the parent itself, and for what belongs elsewhere by now. */
    private static @Nullable String childOf(UnitPath parent, String path) {
        var start = parent.value().length();
        return path.length() == start || !path.startsWith(parent.value())
                ? null
                : path.substring(0, path.indexOf('/', start) + 1);
    }
}
