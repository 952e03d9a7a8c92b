package vn.canbang.starter.territory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;

/** The administrative units of the current tenant's province by date, as the directory ships them. */
public class Territory {

    private final Supplier<List<UnitVersion>> units;

    public Territory(Supplier<List<UnitVersion>> units) {
        this.units = units;
    }

    public Optional<UnitVersion> find(String path, LocalDate on) {
        return existing(on).filter(unit -> unit.path().equals(path)).findFirst();
    }

    public Optional<UnitVersion> byId(String id) {
        return units.get().stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /** The units directly under another one on a date, in administrative order. */
    public List<UnitVersion> children(UnitPath parent, LocalDate on) {
        return existing(on)
                .filter(unit -> unit.unitPath().parent().filter(parent::equals).isPresent())
                .sorted(Comparator.comparing(UnitVersion::path))
                .toList();
    }

    /** Units of a level at or under another one on a date, in administrative order. */
    public List<UnitVersion> under(UnitPath top, UnitLevel level, LocalDate on) {
        return existing(on)
                .filter(unit -> unit.level() == level && unit.path().startsWith(top.value()))
                .sorted(Comparator.comparing(UnitVersion::path))
                .toList();
    }

    /** Whether records at a path are looked after there, or will be: a unit of that path has not ended on the date. */
    public boolean isOpen(String path, LocalDate on) {
        return units.get().stream().anyMatch(unit -> unit.path().equals(path) && !unit.hasEndedBy(on));
    }

    /**
     * The days within a span on which units under another one were opened, closed or moved: figures by unit of before and after
     * do not compare. A unit that only changes its name or its kind keeps its path, and nothing is rearranged by it.
     */
    public SortedSet<LocalDate> rearranged(UnitPath top, LocalDate from, LocalDate to) {
        var inside = units.get().stream()
                .filter(unit ->
                        unit.path().startsWith(top.value()) && !unit.path().equals(top.value()))
                .toList();
        return inside.stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit.validFrom()), Stream.ofNullable(unit.validTo())))
                .distinct()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .filter(day -> {
                    var before = paths(inside, day.minusDays(1));
                    return !before.isEmpty() && !before.equals(paths(inside, day));
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> paths(List<UnitVersion> units, LocalDate on) {
        return units.stream()
                .filter(unit -> unit.existsOn(on))
                .map(UnitVersion::path)
                .collect(Collectors.toSet());
    }

    public List<UnitVersion> all() {
        return units.get();
    }

    private Stream<UnitVersion> existing(LocalDate on) {
        return units.get().stream().filter(unit -> unit.existsOn(on));
    }
}
