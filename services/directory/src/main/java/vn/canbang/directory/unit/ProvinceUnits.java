package vn.canbang.directory.unit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.territory.UnitVersion;

/**
 * The units that one province has and had, and behind its end those that hold its area by the chain of successors. What
 * another province has under the same code is never among them.
 */
record ProvinceUnits(String code, List<UnitVersion> all, Set<String> ids) {

    static ProvinceUnits of(UnitVersion province, UnitCatalogue catalogue, UnitLineage lineage) {
        var life = lineage.lifeOf(province);
        var own = catalogue.ofProvince(province.code()).stream()
                .filter(unit -> life.holds(unit.validFrom()))
                .toList();
        var end = life.end();
        var inherited = end == null
                ? Stream.<UnitVersion>empty()
                : own.stream()
                        .filter(unit -> end.equals(unit.validTo()))
                        .flatMap(unit -> lineage.descendants(unit).stream());
        var all = Stream.concat(own.stream(), inherited)
                .distinct()
                .sorted(Comparator.comparing(UnitVersion::path).thenComparing(UnitVersion::validFrom))
                .toList();
        return new ProvinceUnits(
                province.code(), all, all.stream().map(UnitVersion::id).collect(Collectors.toSet()));
    }

    boolean has(UnitVersion unit) {
        return ids.contains(unit.id());
    }

    /** True for a path that begins with the code of this province, whichever province has the code on a date. */
    boolean isNamedBy(String path) {
        return path.startsWith(code + "/");
    }

    Optional<UnitVersion> at(String path, LocalDate on) {
        return all.stream()
                .filter(unit -> unit.path().equals(path) && unit.existsOn(on))
                .findFirst();
    }

    List<UnitVersion> on(LocalDate date, @Nullable UnitPath under, @Nullable UnitLevel level) {
        return under(under).stream()
                .filter(unit -> unit.existsOn(date))
                .filter(unit -> level == null || unit.level() == level)
                .toList();
    }

    List<UnitVersion> under(@Nullable UnitPath under) {
        return under == null
                ? all
                : all.stream()
                        .filter(unit -> unit.path().startsWith(under.value()))
                        .toList();
    }
}
