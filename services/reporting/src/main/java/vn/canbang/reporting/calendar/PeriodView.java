package vn.canbang.reporting.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.web.Act;

/** A reporting period as views carry it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PeriodView(
        UUID id,
        String plan,
        String planTitle,
        String title,
        PeriodKind kind,
        LocalDate from,
        LocalDate to,
        LocalDate cutOff,
        String state,
        @Nullable LocalDate opensOn,
        DueView due,
        List<Act> actions) {

    public static PeriodView of(ReportingPeriod period, LocalDate today, boolean mayOpen, Locale locale) {
        var state = period.stateOn(today);
        var open = state == PeriodState.OPEN;
        return new PeriodView(
                period.id(),
                period.calendar().plan(),
                period.calendar().title(),
                period.names().title(),
                period.names().kind(),
                period.from(),
                period.to(),
                period.cutOff(),
                state.code(),
                period.opensOn(),
                DueView.of(period.due(), open && period.due().isLateOn(today), today, locale),
                mayOpen && !open ? List.of(Act.allowed("open")) : List.of());
    }
}
