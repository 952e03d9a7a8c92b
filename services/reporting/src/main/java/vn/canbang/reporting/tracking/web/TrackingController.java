package vn.canbang.reporting.tracking.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.reporting.calendar.DueView;
import vn.canbang.reporting.calendar.Mode;
import vn.canbang.reporting.calendar.PeriodView;
import vn.canbang.reporting.calendar.Reminding;
import vn.canbang.reporting.calendar.RemindingView;
import vn.canbang.reporting.calendar.ReportingPeriods;
import vn.canbang.reporting.directory.RequestedUnit;
import vn.canbang.reporting.directory.UnitRef;
import vn.canbang.reporting.submission.ReviewingReports;
import vn.canbang.reporting.submission.SubmissionActs;
import vn.canbang.reporting.submission.SubmissionState;
import vn.canbang.reporting.tracking.Counts;
import vn.canbang.reporting.tracking.ReceivingTerm;
import vn.canbang.reporting.tracking.ReceivingTerms;
import vn.canbang.reporting.tracking.Reminder;
import vn.canbang.reporting.tracking.TrackedReport;
import vn.canbang.reporting.tracking.Tracking;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.ProblemTexts;
import vn.canbang.starter.time.Today;
import vn.canbang.starter.web.Act;

/** “Theo dõi nộp”: who has handed in to a unit, with what may be done about each. */
@RestController
@RequestMapping("/api/reporting/v1")
class TrackingController {

    private static final String ACCEPT = "submission:accept";

    /** What waits, and what a repeated request has accepted already. */
    private static final Set<SubmissionState> ACCEPTABLE =
            EnumSet.of(SubmissionState.SUBMITTED, SubmissionState.ACCEPTED);

    private final Tracking tracking;
    private final ReportingPeriods periods;
    private final ReviewingReports reviewing;
    private final Reminding reminding;
    private final ReceivingTerms terms;
    private final RequestedUnit units;
    private final SubmissionActs acts;
    private final AccessMatrix matrix;
    private final Today today;
    private final ProblemTexts texts = new ProblemTexts();

    TrackingController(
            Tracking tracking,
            ReportingPeriods periods,
            ReviewingReports reviewing,
            Reminding reminding,
            ReceivingTerms terms,
            RequestedUnit units,
            SubmissionActs acts,
            AccessMatrix matrix,
            Today today) {
        this.tracking = tracking;
        this.periods = periods;
        this.reviewing = reviewing;
        this.reminding = reminding;
        this.terms = terms;
        this.units = units;
        this.acts = acts;
        this.matrix = matrix;
        this.today = today;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TrackingView(
            PeriodView period,
            UnitRef unit,
            DueView due,
            Counts counts,
            List<ReportRow> directive,
            List<ReportRow> request,
            Reminder reminder,
            RemindingView reminding,
            @Nullable OwnView own,
            List<Act> actions) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OwnView(
            UUID submission,
            SubmissionState state,
            @Nullable Long version) {}

    record AcceptRequest(@NotNull String unit) {}

    record AcceptedView(List<UUID> accepted, List<LeftView> left) {}

    record LeftView(UUID submission, String reason) {}

    @GetMapping("/periods/{id}/tracking")
    @Permit("period:read")
    TrackingView of(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String unit,
            Caller caller,
            Locale locale) {
        var period = periods.require(id);
        var area = units.require(unit, period.cutOff(), caller);
        var day = today.date();
        var reports = tracking.reportingTo(period, area.unitPath());
        var own = tracking.own(period, area.unitPath());
        var days = reminding.of(period.due());
        return new TrackingView(
                PeriodView.of(
                        period, day, caller.reach() == Reach.LINE && matrix.allows(caller, "period:open"), locale),
                UnitRef.of(area),
                own.map(report -> report.lateness().view(day, locale))
                        .orElseGet(() -> DueView.of(period.due(), false, day, locale)),
                Counts.of(reports, day),
                rows(reports, Mode.DIRECTIVE, caller, day, locale),
                rows(reports, Mode.REQUEST, caller, day, locale),
                Reminder.of(period.names().title(), reports, days, day),
                RemindingView.of(days, period.due(), locale),
                own.map(TrackingController::view).orElse(null),
                actions(reports, own.orElse(null), caller, day, locale));
    }

    @PostMapping("/periods/{id}/acceptance")
    @Permit(ACCEPT)
    AcceptedView acceptClean(
            @PathVariable UUID id,
            @Valid @RequestBody AcceptRequest request,
            Caller caller,
            Attempt attempt,
            Locale locale) {
        var period = periods.require(id);
        var area = units.require(request.unit(), period.cutOff(), caller);
        var handedIn = tracking.reportingTo(period, area.unitPath()).stream()
                .filter(report -> ACCEPTABLE.contains(report.state()))
                .map(report -> report.owing().submission())
                .toList();
        var done = reviewing.acceptClean(handedIn, caller, attempt);
        return new AcceptedView(
                done.accepted(),
                done.left().stream()
                        .map(left -> new LeftView(left.submission(), texts.detail(left.code(), locale)))
                        .toList());
    }

    private List<ReportRow> rows(List<TrackedReport> reports, Mode mode, Caller caller, LocalDate day, Locale locale) {
        var termOf = new HashMap<LocalDate, ReceivingTerm>();
        return reports.stream()
                .filter(report -> report.owing().mode() == mode)
                .map(report -> {
                    var row = ReportRow.of(report, acts, caller, day, locale);
                    return report.state() == SubmissionState.SUBMITTED && row.submittedOn() != null
                            ? row.receivedBy(
                                    ReceivingView.of(termOf.computeIfAbsent(row.submittedOn(), terms::of), day))
                            : row;
                })
                .toList();
    }

    private List<Act> actions(
            List<TrackedReport> reports, @Nullable TrackedReport own, Caller caller, LocalDate day, Locale locale) {
        var offered = new ArrayList<Act>();
        var clean = reports.stream()
                .anyMatch(report -> report.state() == SubmissionState.SUBMITTED
                        && report.warnings() == 0
                        && acts.of(report.standing(day), caller, locale).stream()
                                .anyMatch(act -> act.name().equals("accept") && act.allowed()));
        if (clean) {
            offered.add(Act.allowed("accept_clean"));
        }
        if (own != null) {
            acts.of(own.standing(day), caller, locale).stream()
                    .filter(act -> act.name().equals("consolidate"))
                    .forEach(offered::add);
        }
        return offered;
    }

    private static OwnView view(TrackedReport report) {
        var known = report.known();
        return new OwnView(report.owing().submission(), report.state(), known == null ? null : known.version());
    }
}
