package vn.canbang.directory.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.canbang.starter.territory.UnitVersion;

/** On which days units of the own province pass their records on, and where to: from the shipped facts alone. */
@Component
public class PassingUnits {

    private final OwnUnits own;
    private final UnitLineage lineage;

    PassingUnits(OwnUnits own, UnitLineage lineage) {
        this.own = own;
        this.lineage = lineage;
    }

    /** The days, oldest first. */
    public List<LocalDate> days() {
        return own.all().stream()
                .filter(unit -> passing(unit).isPresent())
                .map(unit -> Objects.requireNonNull(unit.validTo()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The units that pass on a day, in administrative order. One that keeps its path passes nothing. */
    public List<PassingUnit> on(LocalDate day) {
        return own.all().stream()
                .filter(unit -> day.equals(unit.validTo()))
                .flatMap(unit -> passing(unit).stream())
                .toList();
    }

    /**
     * The path of the unit that looks after records of another one, by the chain of what passed.
     *
     * @param carriedOut whether what passes on a day has passed
     */
    public String placeOf(UnitVersion unit, Predicate<LocalDate> carriedOut) {
        var now = unit;
        var next = next(now, carriedOut);
        while (next.isPresent()) {
            now = next.get();
            next = next(now, carriedOut);
        }
        return now.path();
    }

    private Optional<UnitVersion> next(UnitVersion unit, Predicate<LocalDate> carriedOut) {
        var end = unit.validTo();
        return end == null
                ? Optional.empty()
                : heir(unit).filter(to -> to.path().equals(unit.path()) || carriedOut.test(end));
    }

    private Optional<PassingUnit> passing(UnitVersion unit) {
        return unit.validTo() == null
                ? Optional.empty()
                : heir(unit)
                        .filter(to -> !to.path().equals(unit.path()))
                        .map(to -> passing(unit, lineage.inheritors(unit), to));
    }

    private PassingUnit passing(UnitVersion unit, List<UnitVersion> inheritors, UnitVersion to) {
        var fate = switch (inheritors.size()) {
            case 0 -> UnitFate.ABOLISHED;
            case 1 -> lineage.goesOnAs(unit, to) ? UnitFate.MOVES : UnitFate.MERGES;
            default -> UnitFate.SPLITS;
        };
        return new PassingUnit(unit, fate, inheritors, to);
    }

    /** Who looks after a unit's records once it has ended: its only successor, else the level above. */
    private Optional<UnitVersion> heir(UnitVersion unit) {
        var inheritors = lineage.inheritors(unit);
        return inheritors.size() == 1 ? Optional.of(inheritors.getFirst()) : above(unit);
    }

    private Optional<UnitVersion> above(UnitVersion unit) {
        var day = Objects.requireNonNull(unit.validTo());
        return unit.unitPath()
                .parent()
                .flatMap(parent -> own.at(parent.value(), day.minusDays(1)))
                .flatMap(parent -> day.equals(parent.validTo())
                        ? own.at(parent.path(), day).or(() -> heir(parent))
                        : Optional.of(parent));
    }
}
