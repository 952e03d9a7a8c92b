package vn.canbang.starter.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.time.Today;
import vn.canbang.workbook.CodeList;

/**
 * The units that the drop-down of a template offers: those of today, and where a row means the unit of its own day also those to
 * come and those that have ended, each with its dates.
 */
class OfferedUnits {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Territory territory;
    private final Today today;

    OfferedUnits(Territory territory, Today today) {
        this.territory = territory;
        this.today = today;
    }

    CodeList offered(String heading, ImportColumn.Form.Unit form, Caller importer) {
        var date = today.date();
        var entries = Stream.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE)
                .filter(form.levels()::contains)
                .flatMap(level -> offered(level, form.ofDay(), top(importer), date).stream())
                .map(unit -> new CodeList.Entry(label(unit, date), above(unit, date)))
                .toList();
        return new CodeList(heading, entries);
    }

    private List<UnitVersion> offered(UnitLevel level, boolean ofDay, UnitPath top, LocalDate date) {
        var existing = territory.under(top, level, date);
        if (!ofDay) {
            return existing;
        }
        var others = territory.all().stream()
                .filter(unit -> unit.level() == level && unit.path().startsWith(top.value()))
                .filter(unit -> !unit.existsOn(date))
                .sorted(Comparator.comparing(UnitVersion::validFrom).reversed())
                .toList();
        var seen = new HashSet<String>();
        return Stream.of(existing, others)
                .flatMap(List::stream)
                .filter(once(seen))
                .toList();
    }

    /** One that only passed to another unit above is the same to whoever writes its code and name. */
    private static Predicate<UnitVersion> once(Set<String> seen) {
        return unit -> seen.add(unit.code() + " " + unit.fullName());
    }

    private static String label(UnitVersion unit, LocalDate date) {
        var name = unit.code() + " " + unit.fullName();
        if (unit.existsOn(date)) {
            return name;
        }
        var end = unit.validTo();
        return end == null || end.isAfter(date)
                ? name + " (từ " + DAY.format(unit.validFrom()) + ")"
                : name + " (cũ, đến " + DAY.format(end.minusDays(1)) + ")";
    }

    /** Somebody of an own organisation works anywhere in the province. */
    private static UnitPath top(Caller importer) {
        var unit = importer.requireUnit();
        return importer.reach() == Reach.OWN
                ? new UnitPath(unit.value().substring(0, unit.value().indexOf('/') + 1))
                : unit;
    }

    private @Nullable String above(UnitVersion unit, LocalDate date) {
        var day = unit.existsOn(date) ? date : unit.validFrom();
        return unit.unitPath()
                .parent()
                .flatMap(parent -> territory.find(parent.value(), day))
                .map(UnitVersion::fullName)
                .orElse(null);
    }
}
