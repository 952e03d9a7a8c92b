package vn.canbang.reporting.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.idempotency.NameBasedId;

/**
 * A period of a plan for which reports are owed.
 *
 * @param opensOn day on which it opens by itself; absent while no rule says when
 * @param openedEarly whether the consolidator has opened it
 */
public record ReportingPeriod(
        UUID id,
        ReportingCalendar calendar,
        ReportingCalendar.CalendarPeriod names,
        @Nullable LocalDate opensOn,
        boolean openedEarly) {

    static UUID idOf(ReportingCalendar calendar, ReportingCalendar.CalendarPeriod names) {
        return NameBasedId.of("period", calendar.plan(), names.code());
    }

    public LocalDate from() {
        return names.from();
    }

    public LocalDate to() {
        return names.to();
    }

    /** The last day whose events are in the figures: the last day in time, or the period's end when that is earlier. */
    public LocalDate cutOff() {
        var lastDay = names.due().minusDays(1);
        return lastDay.isBefore(names.to()) ? lastDay : names.to();
    }

    /** A period opens by itself on its day and until it is over; older ones only by the consolidator. */
    public boolean isOpenOn(LocalDate today) {
        return openedEarly || (opensOn != null && !today.isBefore(opensOn) && !today.isAfter(names.to()));
    }

    public DueDate due() {
        return new DueDate(names.due(), Mode.DIRECTIVE);
    }
}
