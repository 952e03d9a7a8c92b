package vn.canbang.reporting.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.territory.Territory;

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
        return territory.rearranged(area, after.plusDays(1), until).stream()
                .map(day -> DAY.format(day) + ": sắp xếp đơn vị hành chính (" + units(area, day.minusDays(1))
                        + " thành " + units(area, day) + ")")
                .toList();
    }

    private String units(UnitPath area, LocalDate on) {
        var districts = territory.under(area, UnitLevel.DISTRICT, on).size();
        var communes = territory.under(area, UnitLevel.COMMUNE, on).size() + " đơn vị cấp xã";
        return districts == 0 ? communes : districts + " đơn vị cấp huyện, " + communes;
    }
}
