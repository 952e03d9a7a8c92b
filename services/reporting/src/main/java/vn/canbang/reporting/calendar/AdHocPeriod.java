package vn.canbang.reporting.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.reporting.calendar.ReportingCalendar.CalendarPeriod;
import vn.canbang.starter.aggregate.Aggregate;

/** A period for which the province asks a report out of turn (“đột xuất”), under one of its plans. */
@Document("ad_hoc_periods")
class AdHocPeriod extends Aggregate {

    @Id
    private final UUID id;

    private final String plan;
    private final String title;
    private final LocalDate from;
    private final LocalDate to;
    private final LocalDate due;

    @PersistenceCreator
    AdHocPeriod(UUID id, String plan, String title, LocalDate from, LocalDate to, LocalDate due) {
        this.id = id;
        this.plan = plan;
        this.title = title;
        this.from = from;
        this.to = to;
        this.due = due;
    }

    static AdHocPeriod asked(UUID id, AskedPeriod asked) {
        var period = new AdHocPeriod(id, asked.plan(), asked.title(), asked.from(), asked.to(), asked.due());
        period.record("ask", null, PeriodState.PLANNED.code());
        return period;
    }

    /** As the calendar of its plan would name it. */
    CalendarPeriod names() {
        return new CalendarPeriod("ad-hoc-" + id, PeriodKind.AD_HOC, title, from, to, due);
    }

    boolean isOf(ReportingCalendar calendar) {
        return plan.equals(calendar.plan());
    }

    @Override
    public String subject() {
        return id.toString();
    }
}
