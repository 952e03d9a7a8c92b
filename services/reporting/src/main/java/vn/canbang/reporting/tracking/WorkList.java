package vn.canbang.reporting.tracking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.DueDate.Nearness;
import vn.canbang.reporting.calendar.ReportingPeriod;
import vn.canbang.reporting.calendar.ReportingPeriods;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.submission.OfficialBirths;
import vn.canbang.reporting.submission.SubmissionState;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.time.Today;

/** What waits for a caller, in the order of the start page. */
@Component
public class WorkList {

    private final Tracking tracking;
    private final ReportingPeriods periods;
    private final OfficialBirths official;
    private final AccessMatrix matrix;
    private final Today today;

    WorkList(Tracking tracking, ReportingPeriods periods, OfficialBirths official, AccessMatrix matrix, Today today) {
        this.tracking = tracking;
        this.periods = periods;
        this.official = official;
        this.matrix = matrix;
        this.today = today;
    }

    /** The kinds of work, in the order in which they are shown. */
    public enum Kind {
        RETURNED,
        OVERDUE,
        DUE_3,
        DUE_10,
        TO_SUBMIT,
        TO_APPROVE,
        TO_NUMBER,
        TO_REVISE,
        OFFICIAL_BIRTHS,
        NOT_SUBMITTED,
        TO_ACCEPT,
        REQUESTED
    }

    /**
     * One line of work: about one report, or about all that report to the caller's unit.
     *
     * @param counts for work on many reports
     */
    public record Item(
            Kind kind,
            ReportingPeriod period,
            @Nullable TrackedReport report,
            @Nullable Counts counts,
            @Nullable Reminder reminder) {}

    public List<Item> of(Caller caller) {
        var day = today.date();
        var items = new ArrayList<Item>();
        for (var report : tracking.writtenBy(caller)) {
            own(report, caller, day).ifPresent(kind -> items.add(new Item(kind, report.period(), report, null, null)));
        }
        if (caller.reach() == Reach.LINE && caller.unit() != null) {
            items.addAll(ofTheLine(caller, day));
        }
        items.sort(Comparator.comparing(Item::kind));
        return items;
    }

    private List<Item> ofTheLine(Caller caller, LocalDate day) {
        var items = new ArrayList<Item>();
        if (matrix.allows(caller, "submission:revise") || matrix.allows(caller, "submission:consolidate")) {
            items.addAll(revisable(caller.requireUnit()));
        }
        if (matrix.allows(caller, "submission:accept")) {
            for (var period : periods.open()) {
                items.addAll(received(period, caller, day));
            }
        }
        return items;
    }

    /** Sent reports of the province that do not hold the births that have become official since. */
    private List<Item> revisable(UnitPath province) {
        return official.missingIn(periods.all(), province).stream()
                .flatMap(period -> tracking.own(period, province).stream())
                .map(report -> new Item(Kind.OFFICIAL_BIRTHS, report.period(), report, null, null))
                .toList();
    }

    private Optional<Kind> own(TrackedReport report, Caller caller, LocalDate day) {
        if (report.owing().tier() == Tier.PROVINCE) {
            return finishing(report, caller, day);
        }
        if (!matrix.allows(caller, "submission:submit")) {
            return Optional.empty();
        }
        if (report.state() == SubmissionState.RETURNED) {
            return Optional.of(Kind.RETURNED);
        }
        return report.state().isBeingWritten() ? Optional.of(dueKind(report, day)) : Optional.empty();
    }

    private Optional<Kind> finishing(TrackedReport report, Caller caller, LocalDate day) {
        if (report.state() == SubmissionState.CONSOLIDATED && matrix.allows(caller, "submission:approve")) {
            return Optional.of(Kind.TO_APPROVE);
        }
        if (report.state() == SubmissionState.APPROVED && matrix.allows(caller, "submission:number")) {
            return Optional.of(Kind.TO_NUMBER);
        }
        if (!matrix.allows(caller, "submission:consolidate")) {
            return Optional.empty();
        }
        if (report.state() == SubmissionState.RETURNED) {
            return Optional.of(Kind.RETURNED);
        }
        if (report.isUnderRevision()) {
            return report.state() == SubmissionState.DRAFTED ? Optional.of(Kind.TO_REVISE) : Optional.empty();
        }
        return report.state().isBeingWritten() ? Optional.of(dueKind(report, day)) : Optional.empty();
    }

    private static Kind dueKind(TrackedReport report, LocalDate day) {
        if (!report.isOrdered()) {
            return Kind.REQUESTED;
        }
        Nearness nearness = report.owing().due().nearness(day);
        return switch (nearness) {
            case OVERDUE -> Kind.OVERDUE;
            case TODAY, IN_3 -> Kind.DUE_3;
            case IN_10 -> Kind.DUE_10;
            case LATER, NONE -> Kind.TO_SUBMIT;
        };
    }

    private List<Item> received(ReportingPeriod period, Caller caller, LocalDate day) {
        var reports = tracking.reportingTo(period, caller.requireUnit());
        var counts = Counts.of(reports, day);
        var items = new ArrayList<Item>();
        if (counts.notSubmitted() > 0) {
            items.add(new Item(
                    Kind.NOT_SUBMITTED,
                    period,
                    null,
                    counts,
                    Reminder.of(period.names().title(), reports)));
        }
        if (counts.submitted() > 0) {
            items.add(new Item(Kind.TO_ACCEPT, period, null, counts, null));
        }
        return items;
    }
}
