package vn.canbang.reporting.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.territory.UnitVersion;

/** The days on which units of an area were reorganised, as the directory has them: a series is not joined across them. */
@Component
class BoundaryBreaks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Territory territory;

    BoundaryBreaks(Territory territory) {
        this.territory = territory;
    }

    /** "01/07/2025: sắp xếp đơn vị hành chính (10 huyện, 161 xã thành 56 xã)", for each such day after one and until another. */
    List<String> between(UnitPath area, LocalDate after, LocalDate until) {
        var days = territory.all().stream()
                .filter(unit -> unit.path().startsWith(area.value()) && unit.level() != UnitLevel.PROVINCE)
                .flatMap(BoundaryBreaks::changes)
                .filter(day -> day.isAfter(after) && !day.isAfter(until))
                .collect(Collectors.toCollection(TreeSet::new));
        return days.stream()
                .map(day -> DAY.format(day) + ": sắp xếp đơn vị hành chính (" + units(area, day.minusDays(1))
                        + " thành " + units(area, day) + ")")
                .toList();
    }

    private static Stream<LocalDate> changes(UnitVersion unit) {
        return Stream.concat(Stream.of(unit.validFrom()), Stream.ofNullable(unit.validTo()));
    }

    private String units(UnitPath area, LocalDate on) {
        var districts = territory.under(area, UnitLevel.DISTRICT, on).size();
        var communes = territory.under(area, UnitLevel.COMMUNE, on).size() + " đơn vị cấp xã";
        return districts == 0 ? communes : districts + " đơn vị cấp huyện, " + communes;
    }
}
