package vn.canbang.reporting.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    private final PlannedPeriods planned;
    private final PeriodOpenings openings;
    private final PeriodProgress progress;
    private final Rules rules;
    private final Today today;

    ReportingPeriods(
            PlannedPeriods planned, PeriodOpenings openings, PeriodProgress progress, Rules rules, Today today) {
        this.planned = planned;
        this.openings = openings;
        this.progress = progress;
        this.rules = rules;
        this.today = today;
    }

    /** All periods of all plans, newest first. */
    public List<ReportingPeriod> all() {
        var opened = openings.findAll().stream().collect(Collectors.toMap(PeriodOpening::period, opening -> opening));
        var periods = new ArrayList<ReportingPeriod>();
        for (var period : planned.all()) {
            var id = period.id();
            var due = period.names().due();
            var opensOn = rules.get(OPEN_DAYS, due) instanceof Rule.Acting rule ? due.minusDays(rule.number()) : null;
            var opening = opened.get(id);
            var course = new PeriodCourse(id, progress, opening != null, opening != null && opening.isAgain());
            periods.add(new ReportingPeriod(id, period.calendar(), period.names(), opensOn, course));
        }
        periods.sort(Comparator.comparing(ReportingPeriod::to)
                .reversed()
                .thenComparing(period -> period.calendar().plan()));
        return periods;
    }

    public List<ReportingPeriod> open() {
        var date = today.date();
        return all().stream().filter(period -> period.isOpenOn(date)).toList();
    }

    /** How long a period is, whatever has become of it. */
    public PeriodKind kindOf(UUID id) {
        return planned.find(id).orElseThrow(NotFoundException::new).names().kind();
    }

    public ReportingPeriod require(UUID id) {
        return all().stream()
                .filter(period -> period.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The shortest period within which a day lies: the quarter or year, not the phase that holds them. */
    public Optional<ReportingPeriod> at(LocalDate day) {
        return all().stream()
                .filter(period -> !day.isBefore(period.from()) && !day.isAfter(period.to()))
                .min(Comparator.comparingLong(period -> period.from().until(period.to(), ChronoUnit.DAYS)));
    }

    /** The same period of the year before in the same plan: the first quarter for the first quarter; a phase has none. */
    public Optional<ReportingPeriod> yearBefore(ReportingPeriod period) {
        return all().stream()
                .filter(earlier ->
                        earlier.calendar().plan().equals(period.calendar().plan())
                                && earlier.names().kind() == period.names().kind()
                                && period.names().kind() != PeriodKind.PHASE
                                && earlier.from().equals(period.from().minusYears(1))
                                && earlier.to()
                                        .plusDays(1)
                                        .equals(period.to().plusDays(1).minusYears(1)))
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

    /** Asks for a report out of turn, of everybody who owes under the plan. */
    public ReportingPeriod ask(AskedPeriod asked, Attempt attempt) {
        return require(planned.ask(asked, attempt));
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
                opening -> opening.open(
                        state, state == PeriodState.CLOSED && period.course().sent()),
                openings::save);
        return require(id);
    }
}
