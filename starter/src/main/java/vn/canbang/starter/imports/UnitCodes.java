package vn.canbang.starter.imports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.text.NameKey;
import vn.canbang.starter.text.TextKey;

/** Finds the unit that a cell names: by path, by code even without its first zeros, or by a name that only one unit has. */
final class UnitCodes {

    private static final Pattern BEGINS_WITH_CODE = Pattern.compile("([0-9]{1,5})(?![0-9])(.*)");

    private final Territory territory;
    private final LocalDate today;

    UnitCodes(Territory territory, LocalDate today) {
        this.territory = territory;
        this.today = today;
    }

    /** A unit found, with the code that the cell should have held when it held another one. */
    record Found(UnitVersion unit, @Nullable String mended) {}

    /** @param day the day of the row */
    Found find(String text, ImportColumn.Form.Unit form, @Nullable LocalDate day) {
        var days = days(form, day);
        var levels = form.levels();
        if (UnitPath.isValid(text)) {
            return found(unitsOf(levels).filter(unit -> unit.path().equals(text)), days)
                    .map(unit -> new Found(unit, null))
                    .orElseThrow(UnitCodes::unknown);
        }
        var code = BEGINS_WITH_CODE.matcher(text);
        return code.matches() ? byCode(code.group(1), code.group(2), levels, days) : byName(text, levels, days);
    }

    /** The days on which a code may mean something, in the order in which they count. */
    private List<LocalDate> days(ImportColumn.Form.Unit form, @Nullable LocalDate day) {
        if (day == null) {
            return List.of(today);
        }
        return form.ofDay() || day.isAfter(today) ? List.of(day, today) : List.of(today, day);
    }

    private Found byCode(String digits, String name, Set<UnitLevel> levels, List<LocalDate> days) {
        for (var length : lengths(levels)) {
            if (length >= digits.length()) {
                var whole = "0".repeat(length - digits.length()) + digits;
                var candidates = unitsOf(levels)
                        .filter(unit -> unit.code().equals(whole))
                        .toList();
                var found = found(called(name, candidates).stream(), days);
                if (found.isPresent()) {
                    return new Found(found.get(), whole.equals(digits) ? null : whole);
                }
            }
        }
        throw unknown();
    }

    /** Codes are used again: whoever writes the name as well means the unit of that name. */
    private static List<UnitVersion> called(String name, List<UnitVersion> candidates) {
        var key = " " + NameKey.of(name) + " ";
        var called = candidates.stream()
                .filter(unit -> key.contains(" " + NameKey.of(unit.name()) + " "))
                .toList();
        return called.isEmpty() ? candidates : called;
    }

    private Found byName(String name, Set<UnitLevel> levels, List<LocalDate> days) {
        var called = unitsOf(levels).filter(isCalled(name)).toList();
        for (var day : days) {
            var named = called.stream().filter(unit -> unit.existsOn(day)).toList();
            if (named.size() > 1) {
                throw new RejectedException("choice_ambiguous", name);
            }
            if (!named.isEmpty()) {
                return new Found(named.getFirst(), null);
            }
        }
        throw unknown();
    }

    /** Only who types without any accent is understood without them. */
    private static Predicate<UnitVersion> isCalled(String name) {
        var key = NameKey.of(name);
        return NameKey.isPlain(name)
                ? unit -> TextKey.of(unit.fullName()).equals(key)
                : unit -> NameKey.of(unit.fullName()).equals(key);
    }

    private Stream<UnitVersion> unitsOf(Set<UnitLevel> levels) {
        return territory.all().stream().filter(unit -> levels.contains(unit.level()));
    }

    /** As it is on the first of the days on which it exists, else as it was last. */
    private static Optional<UnitVersion> found(Stream<UnitVersion> candidates, List<LocalDate> days) {
        var versions = candidates
                .sorted(Comparator.comparing(UnitVersion::validFrom).reversed())
                .toList();
        return days.stream()
                .flatMap(day -> existing(versions, day).stream())
                .findFirst()
                .or(() -> versions.stream().findFirst());
    }

    private static Optional<UnitVersion> existing(List<UnitVersion> versions, LocalDate on) {
        return versions.stream().filter(unit -> unit.existsOn(on)).findFirst();
    }

    private static List<Integer> lengths(Set<UnitLevel> levels) {
        return levels.stream()
                .map(level -> switch (level) {
                    case PROVINCE -> 2;
                    case DISTRICT -> 3;
                    default -> 5;
                })
                .sorted()
                .toList();
    }

    private static RejectedException unknown() {
        return new RejectedException("unit_unknown");
    }
}
