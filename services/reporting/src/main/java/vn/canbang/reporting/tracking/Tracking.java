package vn.canbang.reporting.tracking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.calendar.OwingUnits;
import vn.canbang.reporting.calendar.ReportingPeriod;
import vn.canbang.reporting.calendar.ReportingPeriods;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.submission.Sides;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.reporting.submission.SubmissionSummaries;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.time.Today;

/** Who has handed in and who has not. */
@Component
public class Tracking {

    private final ReportingPeriods periods;
    private final OwingUnits owing;
    private final SubmissionSummaries summaries;
    private final Sides sides;
    private final Today today;

    Tracking(ReportingPeriods periods, OwingUnits owing, SubmissionSummaries summaries, Sides sides, Today today) {
        this.periods = periods;
        this.owing = owing;
        this.summaries = summaries;
        this.sides = sides;
        this.today = today;
    }

    /** Everybody who reports straight to a unit, in administrative order. */
    public List<TrackedReport> reportingTo(ReportingPeriod period, UnitPath unit) {
        return track(period, owing.reportingTo(period, unit));
    }

    /** The unit's own report, which is made of the others. */
    public Optional<TrackedReport> own(ReportingPeriod period, UnitPath unit) {
        return track(
                        period,
                        owing.of(period).stream()
                                .filter(owed -> owed.tier() != Tier.ORGANISATION
                                        && owed.unit().path().equals(unit.value()))
                                .toList())
                .stream()
                .findFirst();
    }

    /** All reports of a period that the caller sees. */
    public List<TrackedReport> seenBy(ReportingPeriod period, Caller caller) {
        return track(
                period,
                owing.of(period).stream()
                        .filter(owed -> sides.sees(caller, Submission.owedBy(owed)))
                        .toList());
    }

    /** The reports that the caller writes, in every open period. */
    public List<TrackedReport> writtenBy(Caller caller) {
        return writtenBy(caller, periods.open());
    }

    /** The same with the periods that are over and for which the caller's unit has begun a report, newest first. */
    public List<TrackedReport> everWrittenBy(Caller caller) {
        var unit = caller.unit();
        var begun = unit == null ? Set.<UUID>of() : summaries.periodsBegunBy(unit, caller.organisation());
        var today = this.today.date();
        return writtenBy(
                caller,
                periods.all().stream()
                        .filter(period -> period.isOpenOn(today) || begun.contains(period.id()))
                        .toList());
    }

    private List<TrackedReport> writtenBy(Caller caller, List<ReportingPeriod> of) {
        return of.stream()
                .flatMap(period -> track(
                        period,
                        owing.of(period).stream()
                                .filter(owed -> sides.writes(caller, Submission.owedBy(owed)))
                                .toList())
                        .stream())
                .toList();
    }

    /** The reports that these organisations still owe or are still asked for, in every open period, as far as the caller sees. */
    public List<TrackedReport> stillOwedBy(Set<UUID> organisations, Caller caller) {
        return periods.open().stream()
                .flatMap(period -> track(
                        period,
                        owing.of(period).stream()
                                .filter(owed -> isOwedBy(owed, organisations) && caller.sees(Submission.owedBy(owed)))
                                .toList())
                        .stream())
                .filter(report ->
                        report.state().isBeingWritten() || report.state().isInHand())
                .toList();
    }

    private static boolean isOwedBy(OwingUnit owed, Set<UUID> organisations) {
        var owner = owed.owner();
        return owner != null && organisations.contains(owner);
    }

    private List<TrackedReport> track(ReportingPeriod period, List<OwingUnit> owed) {
        var known = summaries.of(owed.stream().map(OwingUnit::submission).toList());
        return owed.stream()
                .map(unit -> TrackedReport.of(period, unit, known.get(unit.submission())))
                .toList();
    }
}
