package vn.canbang.directory.unit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.territory.UnitVersion;

/** Every administrative unit of the country since 2004, in memory and never changed. */
@Component
public class UnitCatalogue {

    private final List<UnitVersion> all;
    private final Map<String, UnitVersion> byId;
    private final Map<String, List<UnitVersion>> byPath;
    private final Map<String, List<UnitVersion>> byProvince;
    private final Map<String, List<UnitVersion>> byCode;

    public UnitCatalogue() {
        var facts = UnitFiles.units();
        var versions = new UnitVersions(facts);
        all = facts.stream()
                .flatMap(fact -> versions.of(fact).stream())
                .sorted(Comparator.comparing(UnitVersion::path).thenComparing(UnitVersion::validFrom))
                .toList();
        byId = HashMap.newHashMap(all.size());
        all.forEach(unit -> byId.put(unit.id(), unit));
        byPath = all.stream().collect(Collectors.groupingBy(UnitVersion::path));
        byCode = all.stream().collect(Collectors.groupingBy(UnitVersion::code));
        byProvince =
                all.stream().collect(Collectors.groupingBy(unit -> unit.path().substring(0, 2)));
    }

    public Optional<UnitVersion> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** A unit that a record keeps, as views name it. */
    public UnitRef named(String id) {
        return byId(id).map(UnitRef::of).orElseThrow();
    }

    /** The same by its full name with its district, the last one that it was in: a province may have had three communes of one name. */
    public String nameWithDistrict(String id) {
        var unit = byId(id).orElseThrow();
        return unit.fullName()
                + parentOf(unit, LocalDate.MAX)
                        .filter(above -> above.level() == UnitLevel.DISTRICT)
                        .map(district -> ", " + district.fullName())
                        .orElse("");
    }

    public Optional<UnitVersion> at(String path, LocalDate on) {
        return byPath.getOrDefault(path, List.of()).stream()
                .filter(unit -> unit.existsOn(on))
                .findFirst();
    }

    /** The unit at a path on a date, else as it was known last or first: for records whose date lies outside its life. */
    public Optional<UnitVersion> nearest(String path, LocalDate on) {
        var candidates = byPath.getOrDefault(path, List.of());
        return at(path, on)
                .or(() -> candidates.stream()
                        .filter(unit -> unit.validFrom().isBefore(on))
                        .max(Comparator.comparing(UnitVersion::validFrom)))
                .or(() -> candidates.stream().findFirst());
    }

    Optional<UnitVersion> byCode(String code, UnitLevel level, LocalDate on) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(unit -> unit.level() == level && unit.existsOn(on))
                .findFirst();
    }

    /** Units in force on a date at or under a path (the whole country without one), of one level or all, in administrative order. */
    public List<UnitVersion> on(LocalDate date, @Nullable UnitPath under, @Nullable UnitLevel level) {
        return under(under).stream()
                .filter(unit -> unit.existsOn(date))
                .filter(unit -> level == null || unit.level() == level)
                .toList();
    }

    /** All versions of all dates under one province code. */
    public List<UnitVersion> ofProvince(String code) {
        return byProvince.getOrDefault(code, List.of());
    }

    public List<UnitVersion> provinces() {
        return all.stream().filter(unit -> unit.level() == UnitLevel.PROVINCE).toList();
    }

    /**
     * What a unit stands under on a date, from the province down, itself last; one that has ended by then as on its last day,
     * since districts became towns and cities while their communes stayed.
     */
    public List<UnitVersion> lineOf(UnitVersion unit, LocalDate on) {
        return line(unit, dayOf(unit, on));
    }

    /** The unit next above, by the same dates. */
    public Optional<UnitVersion> parentOf(UnitVersion unit, LocalDate on) {
        return above(unit, dayOf(unit, on));
    }

    private List<UnitVersion> line(UnitVersion unit, LocalDate day) {
        return Stream.concat(above(unit, day).stream().flatMap(parent -> line(parent, day).stream()), Stream.of(unit))
                .toList();
    }

    private Optional<UnitVersion> above(UnitVersion unit, LocalDate day) {
        return unit.unitPath().parent().flatMap(parent -> nearest(parent.value(), day));
    }

    private static LocalDate dayOf(UnitVersion unit, LocalDate on) {
        if (unit.existsOn(on)) {
            return on;
        }
        var end = unit.validTo();
        return end == null || end.isAfter(on) ? unit.validFrom() : end.minusDays(1);
    }

    List<UnitVersion> all() {
        return all;
    }

    /** Units of all dates at or under a path, the whole country without one. */
    List<UnitVersion> under(@Nullable UnitPath under) {
        return under == null
                ? all
                : ofProvince(under.value().substring(0, 2)).stream()
                        .filter(unit -> unit.path().startsWith(under.value()))
                        .toList();
    }
}
