package vn.canbang.reporting.calendar;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.ReportingCalendar.CalendarPeriod;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.InvalidException;

/** The periods as the plans name them, with those that the province has asked for out of turn. */
@Component
class PlannedPeriods {

    private final ReportingCalendars calendars;
    private final AdHocPeriods adHoc;

    PlannedPeriods(ReportingCalendars calendars, AdHocPeriods adHoc) {
        this.calendars = calendars;
        this.adHoc = adHoc;
    }

    /** A period with the plan that it is of. */
    record Planned(ReportingCalendar calendar, CalendarPeriod names) {

        UUID id() {
            return ReportingPeriod.idOf(calendar, names);
        }
    }

    List<Planned> all() {
        return Stream.concat(ofPlans(), askedFor()).toList();
    }

    Optional<Planned> find(UUID id) {
        return ofPlans()
                .filter(period -> period.id().equals(id))
                .findFirst()
                .or(() -> askedFor().filter(period -> period.id().equals(id)).findFirst());
    }

    /** Asks for a report out of turn; sent again, it is the same one. */
    UUID ask(AskedPeriod asked, Attempt attempt) {
        var calendar = calendars.current().stream()
                .filter(each -> each.plan().equals(asked.plan()))
                .findFirst()
                .orElseThrow(() -> InvalidException.at("/plan", "plan_unknown"));
        var made = attempt.requireKey().create(adHoc::findById, id -> AdHocPeriod.asked(id, asked), adHoc::save);
        return new Planned(calendar, made.names()).id();
    }

    private Stream<Planned> ofPlans() {
        return calendars.current().stream()
                .flatMap(calendar -> calendar.periods().stream().map(names -> new Planned(calendar, names)));
    }

    private Stream<Planned> askedFor() {
        var asked = adHoc.findAll();
        return calendars.current().stream()
                .flatMap(calendar -> asked.stream()
                        .filter(period -> period.isOf(calendar))
                        .map(period -> new Planned(calendar, period.names())));
    }
}
