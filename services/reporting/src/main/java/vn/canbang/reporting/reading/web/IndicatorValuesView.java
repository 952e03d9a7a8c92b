package vn.canbang.reporting.reading.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.directory.UnitRef;

/**
 * The values of an indicator.
 *
 * @param boundariesOf the day whose boundaries the units have
 * @param estimated whether figures of units that are closed by then were converted into them: “ước”
 * @param undivided what stands in the figures of the unit and under none of those below, because the units where it was booked are
 *     split by then; absent when there is nothing of the kind
 * @param notes what must be said beside the figures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IndicatorValuesView(
        String code,
        String name,
        UnitRef unit,
        LocalDate from,
        LocalDate to,
        LocalDate cutOff,
        LocalDate boundariesOf,
        @Nullable Instant latestEvent,
        Instant readAt,
        String asOf,
        boolean estimated,
        List<FigureView> figures,
        @Nullable List<ChildView> children,
        @Nullable UndividedView undivided,
        List<String> notes) {

    /** @param estimated as of the whole */
    record ChildView(UnitRef unit, boolean estimated, List<FigureView> figures) {}

    /** @param name what it is called in a row of its own */
    record UndividedView(String name, List<FigureView> figures) {}
}
