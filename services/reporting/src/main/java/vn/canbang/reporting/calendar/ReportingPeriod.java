package vn.canbang.reporting.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.idempotency.NameBasedId;

/**
 * A period of a plan for which reports are owed.
 *
 * @param opensOn day on which it opens by itself; absent while no rule says when
 * @param course what has become of it so far
 */
public record ReportingPeriod(
        UUID id,
        ReportingCalendar calendar,
        ReportingCalendar.CalendarPeriod names,
        @Nullable LocalDate opensOn,
        PeriodCourse course) {

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

    public boolean isOpenOn(LocalDate today) {
        return stateOn(today) == PeriodState.OPEN;
    }

    /**
     * A period opens by itself on its day. When it is over and its reports are due, it stays open until the province's
     * report is sent, so that late reports still come in; one of which no report was ever begun closes then. What is closed
     * or not open yet is opened by the consolidator.
     */
    public PeriodState stateOn(LocalDate today) {
        var over = isOverOn(today);
        if (over && course.sent()) {
            return course.openedAgain() ? PeriodState.OPEN : PeriodState.CLOSED;
        }
        if (course.opened()) {
            return PeriodState.OPEN;
        }
        if (over) {
            return course.begun() ? PeriodState.OPEN : PeriodState.CLOSED;
        }
        return opensOn != null && !today.isBefore(opensOn) ? PeriodState.OPEN : PeriodState.PLANNED;
    }

    /** Its days are past and its reports are due, whether late ones still come in or not. */
    public boolean isOverOn(LocalDate today) {
        return today.isAfter(names.to()) && !today.isBefore(names.due());
    }

    public DueDate due() {
        return new DueDate(names.due(), Mode.DIRECTIVE);
    }
}
