package vn.canbang.reporting.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.rule.Rule;
import vn.canbang.starter.rule.Rules;
import vn.canbang.starter.time.Today;

/** The reporting periods of the current tenant. */
@Component
public class ReportingPeriods {

    private static final String OPEN_DAYS = "report.open_days";

    private final ReportingCalendars calendars;
    private final PeriodOpenings openings;
    private final PeriodProgress progress;
    private final Rules rules;
    private final Today today;

    ReportingPeriods(
            ReportingCalendars calendars, PeriodOpenings openings, PeriodProgress progress, Rules rules, Today today) {
        this.calendars = calendars;
        this.openings = openings;
        this.progress = progress;
        this.rules = rules;
        this.today = today;
    }

    /** All periods of all plans, newest first. */
    public List<ReportingPeriod> all() {
        var opened = openings.findAll().stream().collect(Collectors.toMap(PeriodOpening::period, opening -> opening));
        var periods = new ArrayList<ReportingPeriod>();
        for (var calendar : calendars.current()) {
            for (var names : calendar.periods()) {
                var id = ReportingPeriod.idOf(calendar, names);
                var opensOn = rules.get(OPEN_DAYS, names.due()) instanceof Rule.Acting rule
                        ? names.due().minusDays(rule.number())
                        : null;
                var course = courseOf(id, names, opened.get(id));
                periods.add(new ReportingPeriod(id, calendar, names, opensOn, course));
            }
        }
        periods.sort(Comparator.comparing(ReportingPeriod::to)
                .reversed()
                .thenComparing(period -> period.calendar().plan()));
        return periods;
    }

    /** How far the reports came decides only once the period is over. */
    private PeriodCourse courseOf(UUID id, ReportingCalendar.CalendarPeriod names, @Nullable PeriodOpening opening) {
        var opened = opening != null;
        var again = opening != null && opening.isAgain();
        if (!today.date().isAfter(names.to())) {
            return new PeriodCourse(false, false, opened, again);
        }
        var begun = progress.isBegun(id);
        return new PeriodCourse(begun, begun && progress.isSent(id), opened, again);
    }

    public List<ReportingPeriod> open() {
        var date = today.date();
        return all().stream().filter(period -> period.isOpenOn(date)).toList();
    }

    public ReportingPeriod require(UUID id) {
        return all().stream()
                .filter(period -> period.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The period within which a day lies. */
    public Optional<ReportingPeriod> at(LocalDate day) {
        return all().stream()
                .filter(period -> !day.isBefore(period.from()) && !day.isAfter(period.to()))
                .findFirst();
    }

    /** The period of the same plan and kind before another one. */
    public Optional<ReportingPeriod> before(ReportingPeriod period) {
        return all().stream()
                .filter(earlier ->
                        earlier.calendar().plan().equals(period.calendar().plan())
                                && earlier.names().kind() == period.names().kind()
                                && earlier.to().isBefore(period.from()))
                .findFirst();
    }

    /** The period, when reports may be written for it. */
    public ReportingPeriod requireOpen(UUID id) {
        var period = require(id);
        return switch (period.stateOn(today.date())) {
            case OPEN -> period;
            case PLANNED -> throw new ConflictException("period_not_open", String.valueOf(period.opensOn()));
            case CLOSED -> throw new ConflictException("period_closed");
        };
    }

    /** Opens a period; one that is open already stays as it is. */
    public ReportingPeriod open(UUID id, Attempt attempt) {
        var period = require(id);
        var state = period.stateOn(today.date());
        if (state == PeriodState.OPEN && !period.course().opened()) {
            return period;
        }
        attempt.act(
                () -> openings.findById(id).orElseGet(() -> PeriodOpening.of(id)),
                opening -> opening.open(state, period.course().sent()),
                openings::save);
        return require(id);
    }
}
