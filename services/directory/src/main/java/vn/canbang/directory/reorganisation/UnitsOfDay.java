package vn.canbang.directory.reorganisation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.canbang.directory.unit.PassingUnit;

/** The units that pass on a day, by the paths at which their records stand. */
record UnitsOfDay(LocalDate day, Map<String, PassingUnit> byPath) {

    static UnitsOfDay of(LocalDate day, List<PassingUnit> units) {
        var byPath = new LinkedHashMap<String, PassingUnit>();
        units.forEach(unit -> byPath.put(unit.from(), unit));
        return new UnitsOfDay(day, byPath);
    }

    List<PassingUnit> all() {
        return List.copyOf(byPath.values());
    }

    Set<String> paths() {
        return byPath.keySet();
    }

    Optional<PassingUnit> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Where something that stands at a path stands from the day on. */
    String placeOf(String path) {
        return at(path).map(unit -> unit.to().path()).orElse(path);
    }

    Set<String> targets() {
        return all().stream().map(unit -> unit.to().path()).collect(Collectors.toSet());
    }

    List<PassingUnit> splits() {
        return all().stream().filter(PassingUnit::splits).toList();
    }

    Set<String> splitPaths() {
        return splits().stream().map(PassingUnit::from).collect(Collectors.toSet());
    }

    LocalDate dayBefore() {
        return day.minusDays(1);
    }
}
