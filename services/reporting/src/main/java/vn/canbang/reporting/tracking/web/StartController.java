package vn.canbang.reporting.tracking.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.reporting.calendar.DueView;
import vn.canbang.reporting.calendar.ReportingPeriods;
import vn.canbang.reporting.directory.RequestedUnit;
import vn.canbang.reporting.directory.ShownTime;
import vn.canbang.reporting.directory.UnitRef;
import vn.canbang.reporting.submission.SubmissionActs;
import vn.canbang.reporting.submission.SubmissionState;
import vn.canbang.reporting.tracking.Summary;
import vn.canbang.reporting.tracking.TrackedReport;
import vn.canbang.reporting.tracking.Tracking;
import vn.canbang.reporting.tracking.WorkList;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.time.Today;
import vn.canbang.starter.web.Cursor;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;

/** The start page's work, the summary to copy, and the list of reports. */
@RestController
@RequestMapping("/api/reporting/v1")
class StartController {

    private final WorkList work;
    private final Summary summary;
    private final Tracking tracking;
    private final ReportingPeriods periods;
    private final SubmissionActs acts;
    private final RequestedUnit units;
    private final Today today;
    private final ShownTime times;

    StartController(
            WorkList work,
            Summary summary,
            Tracking tracking,
            ReportingPeriods periods,
            SubmissionActs acts,
            RequestedUnit units,
            Today today,
            ShownTime times) {
        this.work = work;
        this.summary = summary;
        this.tracking = tracking;
        this.periods = periods;
        this.acts = acts;
        this.units = units;
        this.today = today;
        this.times = times;
    }

    record WorkView(LocalDate today, List<ItemView> items) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemView(
            String kind,
            String title,
            UUID period,
            @Nullable UnitRef unit,
            ReportRow.@Nullable BodyView organisation,
            @Nullable DueView due,
            @Nullable UUID submission,
            @Nullable Long count,
            @Nullable Long withWarnings,
            @Nullable Long of,
            @Nullable String reminder,
            @Nullable Integer within) {}

    record SummaryView(String sentence, List<String> missing, Instant readAt) {}

    @GetMapping("/work")
    @Permit("submission:read")
    WorkView work(Caller caller, Locale locale) {
        return new WorkView(
                today.date(),
                work.of(caller).stream().map(item -> view(item, locale)).toList());
    }

    @GetMapping("/summary")
    @Permit("indicator:read")
    SummaryView summary(@RequestParam(required = false) @Nullable String unit, Caller caller) {
        var told = summary.of(units.require(unit, today.date(), caller));
        return new SummaryView(told.sentence(), told.missing(), times.now());
    }

    /**
     * One period's reports in administrative order; without a period those of every open one, the newest first.
     *
     * @param past with the caller's own reports of periods that are over
     */
    @GetMapping("/submissions")
    @Permit("submission:read")
    Page<ReportRow> submissions(
            @RequestParam(required = false) @Nullable UUID period,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable SubmissionState state,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean past,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller,
            Locale locale) {
        var size = Limit.of(limit);
        var cursor = Cursor.decode(after, 1);
        var start = cursor == null ? 0 : position(cursor);
        var rows = chosen(period, mine, past, caller).stream()
                .filter(report -> state == null || report.state() == state)
                .filter(under(unit, caller))
                .skip(start)
                .limit(size + 1L)
                .toList();
        var next = Cursor.of(String.valueOf(start + size));
        return Page.of(rows, size, report -> ReportRow.of(report, acts, caller, today.date(), locale), last -> next);
    }

    private List<TrackedReport> chosen(@Nullable UUID period, boolean mine, boolean past, Caller caller) {
        if (mine) {
            var written = past ? tracking.everWrittenBy(caller) : tracking.writtenBy(caller);
            return written.stream()
                    .filter(report -> period == null || report.period().id().equals(period))
                    .toList();
        }
        var asked = period == null ? periods.open() : List.of(periods.require(period));
        return asked.stream()
                .flatMap(found -> tracking.seenBy(found, caller).stream())
                .toList();
    }

    private static Predicate<TrackedReport> under(@Nullable String unit, Caller caller) {
        if (unit == null) {
            return report -> true;
        }
        if (!UnitPath.isValid(unit)) {
            throw InvalidException.at("/unit", "invalid_value");
        }
        if (caller.unit() == null || !unit.startsWith(caller.unit().value())) {
            throw new NotFoundException();
        }
        return report -> report.owing().unit().path().startsWith(unit);
    }

    private static int position(Cursor cursor) {
        try {
            return Math.max(0, Integer.parseInt(cursor.keys().getFirst()));
        } catch (NumberFormatException e) {
            throw InvalidException.at("/after", "cursor_invalid");
        }
    }

    private ItemView view(WorkList.Item item, Locale locale) {
        var report = item.report();
        var counts = item.counts();
        var reminder = item.reminder();
        var day = today.date();
        var body = report == null ? null : report.owing().organisation();
        return new ItemView(
                item.kind().name().toLowerCase(Locale.ROOT),
                item.period().names().title(),
                item.period().id(),
                report == null ? null : UnitRef.of(report.owing().unit()),
                body == null ? null : new ReportRow.BodyView(body.id(), body.name()),
                report == null ? null : report.lateness().view(day, locale),
                report == null ? null : report.owing().submission(),
                counts == null ? null : count(item.kind(), counts.notSubmitted(), counts.submitted()),
                counts == null ? null : counts.withWarnings(),
                counts == null ? null : counts.owing(),
                reminder == null ? null : reminder.text(),
                item.within());
    }

    private static long count(WorkList.Kind kind, long missing, long waiting) {
        return kind == WorkList.Kind.NOT_SUBMITTED ? missing : waiting;
    }
}
