package vn.canbang.reporting.tracking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.ReminderDays;
import vn.canbang.reporting.calendar.Reminding;
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
    private final Reminding reminding;
    private final AccessMatrix matrix;
    private final Today today;

    WorkList(
            Tracking tracking,
            ReportingPeriods periods,
            OfficialBirths official,
            Reminding reminding,
            AccessMatrix matrix,
            Today today) {
        this.reminding = reminding;
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
        /** The last reminder before the day has come. */
        DUE_3,
        /** An earlier one has. */
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
     * @param within how many days before the last day in time the reminder stands that the line is for
     */
    public record Item(
            Kind kind,
            ReportingPeriod period,
            @Nullable TrackedReport report,
            @Nullable Counts counts,
            @Nullable Reminder reminder,
            @Nullable Integer within) {

        static Item of(Kind kind, TrackedReport report) {
            return new Item(kind, report.period(), report, null, null, null);
        }

        static Item of(Kind kind, ReportingPeriod period, Counts counts, @Nullable Reminder reminder) {
            return new Item(kind, period, null, counts, reminder, null);
        }
    }

    public List<Item> of(Caller caller) {
        var day = today.date();
        var items = new ArrayList<Item>();
        for (var report : tracking.writtenBy(caller)) {
            own(report, caller, day).ifPresent(items::add);
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
                .map(report -> Item.of(Kind.OFFICIAL_BIRTHS, report))
                .toList();
    }

    private Optional<Item> own(TrackedReport report, Caller caller, LocalDate day) {
        if (report.owing().tier() == Tier.PROVINCE) {
            return finishing(report, caller, day);
        }
        if (!matrix.allows(caller, "submission:submit")) {
            return Optional.empty();
        }
        if (report.state() == SubmissionState.RETURNED) {
            return Optional.of(Item.of(Kind.RETURNED, report));
        }
        return report.state().isBeingWritten() ? Optional.of(due(report, day)) : Optional.empty();
    }

    private Optional<Item> finishing(TrackedReport report, Caller caller, LocalDate day) {
        if (report.state() == SubmissionState.CONSOLIDATED && matrix.allows(caller, "submission:approve")) {
            return Optional.of(Item.of(Kind.TO_APPROVE, report));
        }
        if (report.state() == SubmissionState.APPROVED && matrix.allows(caller, "submission:number")) {
            return Optional.of(Item.of(Kind.TO_NUMBER, report));
        }
        if (!matrix.allows(caller, "submission:consolidate")) {
            return Optional.empty();
        }
        if (report.state() == SubmissionState.RETURNED) {
            return Optional.of(Item.of(Kind.RETURNED, report));
        }
        if (report.isUnderRevision()) {
            return report.state() == SubmissionState.DRAFTED
                    ? Optional.of(Item.of(Kind.TO_REVISE, report))
                    : Optional.empty();
        }
        return report.state().isBeingWritten() ? Optional.of(due(report, day)) : Optional.empty();
    }

    /** A report that is still to be written, by the reminder that has come last. */
    private Item due(TrackedReport report, LocalDate day) {
        if (!report.isOrdered()) {
            return Item.of(Kind.REQUESTED, report);
        }
        var due = report.owing().due();
        if (due.isLateOn(day)) {
            return Item.of(Kind.OVERDUE, report);
        }
        return reminding
                .of(due)
                .flatMap(days -> days.reached(due, day).map(reached -> reminded(report, days, reached)))
                .orElseGet(() -> Item.of(Kind.TO_SUBMIT, report));
    }

    private static Item reminded(TrackedReport report, ReminderDays days, int reached) {
        var kind = days.isLastBeforeDue(reached) ? Kind.DUE_3 : Kind.DUE_10;
        return new Item(kind, report.period(), report, null, null, Math.max(0, -reached));
    }

    private List<Item> received(ReportingPeriod period, Caller caller, LocalDate day) {
        var reports = tracking.reportingTo(period, caller.requireUnit());
        var counts = Counts.of(reports, day);
        var items = new ArrayList<Item>();
        if (counts.notSubmitted() > 0) {
            var reminder = Reminder.of(period.names().title(), reports, reminding.of(period.due()), day);
            items.add(Item.of(Kind.NOT_SUBMITTED, period, counts, reminder.units() > 0 ? reminder : null));
        }
        if (counts.submitted() > 0) {
            items.add(Item.of(Kind.TO_ACCEPT, period, counts, null));
        }
        return items;
    }
}
