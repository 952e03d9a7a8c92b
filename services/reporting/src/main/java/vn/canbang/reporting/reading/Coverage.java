package vn.canbang.reporting.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.measure.MeasureSpan;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.territory.UnitVersion;

/** How many of the providers, facilities and households have a commitment in force, by unit (COM-01, COM-02, COM-05). */
@Component
public class Coverage {

    private static final Pair PROVIDERS = Pair.of("commitments.providers_committed", "directory.providers");
    private static final Pair FACILITIES = Pair.of("commitments.facilities_committed", "directory.facilities");
    private static final Pair HOUSEHOLDS = Pair.of("commitments.households_signed", "commitments.households_total");
    private static final Set<MeasureName> MEASURES = Set.of(
            PROVIDERS.signed(),
            PROVIDERS.total(),
            FACILITIES.signed(),
            FACILITIES.total(),
            HOUSEHOLDS.signed(),
            HOUSEHOLDS.total());

    private final MeasureReading measures;
    private final Territory territory;

    Coverage(MeasureReading measures, Territory territory) {
        this.measures = measures;
        this.territory = territory;
    }

    /** Signed of total; absent where nobody supplies the number. */
    public record Share(OptionalLong signed, OptionalLong total) {}

    /** One unit's three shares. */
    public record Row(UnitVersion unit, Share providers, Share facilities, Share households) {}

    /**
     * @param undivided what stands in the total and under no unit, because the unit where it is booked was split; absent when
     *     there is nothing of the kind
     * @param latest time of the newest event in any of the numbers
     */
    public record Table(
            Row total,
            List<Row> children,
            @Nullable Row undivided,
            @Nullable Instant latest) {}

    /**
     * The numbers of a day by the boundaries of the same or of another one: numbers stay booked on the unit of their date, and
     * go as a whole to the unit that went on with its work.
     */
    public Table of(UnitVersion unit, LocalDate on, LocalDate boundariesOf) {
        var span = MeasureSpan.until(on);
        var path = unit.unitPath();
        var children = territory.children(path, boundariesOf);
        var paths = children.stream().map(UnitVersion::unitPath).toList();
        var read = measures.read(MEASURES, path, paths, span, AskedBoundaries.ofLastDay(boundariesOf));
        return new Table(
                row(unit, read.whole()),
                rows(children, read.children()),
                children.isEmpty() || isNothing(read.undivided()) ? null : row(unit, read.undivided()),
                read.whole().latest(MEASURES));
    }

    private static boolean isNothing(MeasureReading.Read read) {
        return MEASURES.stream().allMatch(measure -> read.of(measure).orElse(0) == 0);
    }

    /** One unit alone. */
    public Row rowOf(UnitVersion unit, LocalDate on) {
        return row(unit, measures.read(MEASURES, unit.unitPath(), MeasureSpan.until(on)));
    }

    private static List<Row> rows(List<UnitVersion> units, Map<String, MeasureReading.Read> reads) {
        return units.stream()
                .filter(unit -> UnitPath.isValid(unit.path()) && reads.containsKey(unit.path()))
                .map(unit -> row(unit, reads.getOrDefault(unit.path(), EMPTY)))
                .toList();
    }

    private static final MeasureReading.Read EMPTY = new MeasureReading.Read(Map.of(), Set.of());

    private static Row row(UnitVersion unit, MeasureReading.Read read) {
        return new Row(unit, PROVIDERS.in(read), FACILITIES.in(read), HOUSEHOLDS.in(read));
    }

    private record Pair(MeasureName signed, MeasureName total) {

        static Pair of(String signed, String total) {
            return new Pair(MeasureName.of(signed), MeasureName.of(total));
        }

        Share in(MeasureReading.Read read) {
            return new Share(read.of(signed), read.of(total));
        }
    }
}
