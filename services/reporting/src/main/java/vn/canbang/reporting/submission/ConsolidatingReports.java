package vn.canbang.reporting.submission;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.calendar.OwingUnits;
import vn.canbang.reporting.calendar.ReportingPeriods;
import vn.canbang.reporting.figure.FigureEntries;
import vn.canbang.reporting.measure.BoundariesOfDay;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.time.Today;

/** Makes a unit's report of the accepted ones below it; it goes on without the missing ones and lists them. */
@Component
public class ConsolidatingReports {

    private final SubmissionDesk desk;
    private final Submissions submissions;
    private final OwingUnits owing;
    private final ReportingPeriods periods;
    private final ReportForms forms;
    private final WritingReports writing;
    private final Prefilling prefilling;
    private final Today today;
    private final Sides sides;
    private final BoundariesOfDay boundaries;

    ConsolidatingReports(
            SubmissionDesk desk,
            Submissions submissions,
            OwingUnits owing,
            ReportingPeriods periods,
            ReportForms forms,
            WritingReports writing,
            Prefilling prefilling,
            Today today,
            Sides sides,
            BoundariesOfDay boundaries) {
        this.desk = desk;
        this.submissions = submissions;
        this.owing = owing;
        this.periods = periods;
        this.forms = forms;
        this.writing = writing;
        this.prefilling = prefilling;
        this.today = today;
        this.sides = sides;
        this.boundaries = boundaries;
    }

    public Submission consolidate(UUID id, Caller caller, Attempt attempt) {
        return attempt.change(
                () -> {
                    var submission = desk.require(id, caller);
                    sides.requireWrites(caller, submission);
                    return submission;
                },
                submission -> consolidate(submission, Person.of(caller)),
                desk::save);
    }

    private void consolidate(Submission submission, Person by) {
        if (!submission.obligation().isConsolidating()) {
            throw new ConflictException("nothing_to_consolidate");
        }
        if (!submission.state().isInHand()) {
            periods.requireOpen(submission.obligation().period());
        }
        if (submission.state() == SubmissionState.OPEN) {
            writing.begin(submission);
        }
        var made = sumsUnder(submission);
        submission.consolidate(made.sums(), made.total(), by, today.date());
    }

    /**
     * Makes the sums again when a report was accepted while they were made, so that nothing accepted in time is left out.
     * A report that has gone on meanwhile takes it up in its revision.
     */
    void takeUpLate(UUID id) {
        Overtaken.again(() -> desk.find(id).ifPresent(submission -> {
            if (submission.mayTakeUp() && leavesOutAccepted(submission)) {
                var made = sumsUnder(submission);
                submission.takeUp(made.sums(), made.total());
                desk.save(submission);
            }
        }));
    }

    private boolean leavesOutAccepted(Submission submission) {
        var sums = submission.consolidation().orElse(Consolidation.NONE);
        return summing(submission).included().stream()
                .map(Consolidation.Acceptance::of)
                .anyMatch(report -> !sums.holds(report));
    }

    /** Sums with what the figures come to above the own part; distinct counts are counted anew over all included. */
    private record Made(Consolidation sums, FigureEntries total) {}

    private Made sumsUnder(Submission submission) {
        var period = desk.periodOf(submission);
        var form = forms.of(submission);
        var summing = summing(submission);
        var sums = summing.consolidation(owing.ownReporters(period), boundaries.on(period.cutOff()))
                .counting(summing.counted(prefilling.ownCounted(submission, period)));
        var anew = form.measures().stream().filter(form::isReadAnew).toList();
        var total = submission
                .entries()
                .above(summing.sums())
                .refreshed(anew, prefilling.readAnew(submission, sums, period));
        return new Made(sums, total);
    }

    private Summing summing(Submission submission) {
        var below = below(submission);
        return new Summing(forms.of(submission), below, begun(below));
    }

    /** Who reports to the unit of a consolidating report. */
    public List<OwingUnit> below(Submission submission) {
        return owing.reportingTo(
                desk.periodOf(submission),
                new UnitPath(submission.obligation().unit().path()));
    }

    /** The reports below that exist, by id. */
    public Map<UUID, Submission> begun(List<OwingUnit> units) {
        return submissions
                .findAllByIdIn(units.stream().map(OwingUnit::submission).toList())
                .stream()
                .collect(Collectors.toMap(Submission::id, submission -> submission));
    }
}
