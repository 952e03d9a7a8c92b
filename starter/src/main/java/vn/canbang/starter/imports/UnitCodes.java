package vn.canbang.starter.imports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.text.TextKey;

/** Finds the unit that a cell names: by path, by code even without its first zeros, or by a name that only one unit has. */
final class UnitCodes {

    private static final Pattern BEGINS_WITH_CODE = Pattern.compile("([0-9]{1,5})(?![0-9]).*");

    private final Territory territory;
    private final LocalDate today;

    UnitCodes(Territory territory, LocalDate today) {
        this.territory = territory;
        this.today = today;
    }

    /** A unit found, with the code that the cell should have held when it held another one. */
    record Found(UnitVersion unit, @Nullable String mended) {}

    /** @param on date that the code is meant for when it means nothing today */
    Found find(String text, Set<UnitLevel> levels, @Nullable LocalDate on) {
        if (UnitPath.isValid(text)) {
            return found(unitsOf(levels).filter(unit -> unit.path().equals(text)), on)
                    .map(unit -> new Found(unit, null))
                    .orElseThrow(UnitCodes::unknown);
        }
        var code = BEGINS_WITH_CODE.matcher(text);
        return code.matches() ? byCode(code.group(1), levels, on) : byName(text, levels);
    }

    private Found byCode(String digits, Set<UnitLevel> levels, @Nullable LocalDate on) {
        for (var length : lengths(levels)) {
            if (length >= digits.length()) {
                var whole = "0".repeat(length - digits.length()) + digits;
                var found = found(unitsOf(levels).filter(unit -> unit.code().equals(whole)), on);
                if (found.isPresent()) {
                    return new Found(found.get(), whole.equals(digits) ? null : whole);
                }
            }
        }
        throw unknown();
    }

    private Found byName(String name, Set<UnitLevel> levels) {
        var key = TextKey.of(name);
        var named = unitsOf(levels)
                .filter(unit -> unit.existsOn(today))
                .filter(unit -> TextKey.of(unit.fullName()).equals(key))
                .toList();
        if (named.size() > 1) {
            throw new RejectedException("choice_ambiguous", name);
        }
        return named.stream().findFirst().map(unit -> new Found(unit, null)).orElseThrow(UnitCodes::unknown);
    }

    private Stream<UnitVersion> unitsOf(Set<UnitLevel> levels) {
        return territory.all().stream().filter(unit -> levels.contains(unit.level()));
    }

    /** As it is today, else as it was on the date, else as it was last. */
    private Optional<UnitVersion> found(Stream<UnitVersion> candidates, @Nullable LocalDate on) {
        var versions = candidates
                .sorted(Comparator.comparing(UnitVersion::validFrom).reversed())
                .toList();
        return existing(versions, today)
                .or(() -> on == null ? Optional.empty() : existing(versions, on))
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
