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
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.idempotency.Attempt;
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

    ConsolidatingReports(
            SubmissionDesk desk,
            Submissions submissions,
            OwingUnits owing,
            ReportingPeriods periods,
            ReportForms forms,
            WritingReports writing,
            Prefilling prefilling,
            Today today) {
        this.desk = desk;
        this.submissions = submissions;
        this.owing = owing;
        this.periods = periods;
        this.forms = forms;
        this.writing = writing;
        this.prefilling = prefilling;
        this.today = today;
    }

    public Submission consolidate(UUID id, Caller caller, Attempt attempt) {
        return attempt.change(
                () -> {
                    var submission = desk.require(id, caller);
                    Sides.requireWrites(caller, submission);
                    return submission;
                },
                submission -> consolidate(submission, Person.of(caller)),
                desk::save);
    }

    private void consolidate(Submission submission, Person by) {
        if (!submission.isConsolidating()) {
            throw new ConflictException("nothing_to_consolidate");
        }
        var period = periods.requireOpen(submission.period());
        if (submission.state() == SubmissionState.OPEN) {
            writing.begin(submission);
        }
        var form = forms.of(submission);
        var below = below(submission);
        var summing = new Summing(form, below, begun(below));
        var total = submission.entries().above(summing.sums());
        var bodies = owing.organisationsOf(period);
        submission.consolidate(summing.consolidation(bodies), total, by, today.date());
        submission.enter(counted(submission, total));
    }

    /** Distinct counts are read for own and included units together, once it is known which those are. */
    private FigureEntries counted(Submission submission, FigureEntries total) {
        var form = forms.of(submission);
        var counted = form.measures().stream().filter(form::isCounted).toList();
        return counted.isEmpty()
                ? total
                : total.refreshed(counted, prefilling.read(submission, desk.periodOf(submission)));
    }

    /** Who reports to the unit of a consolidating report. */
    public List<OwingUnit> below(Submission submission) {
        return owing.reportingTo(
                desk.periodOf(submission), new UnitPath(submission.unit().path()));
    }

    /** The reports below that exist, by id. */
    public Map<UUID, Submission> begun(List<OwingUnit> units) {
        return submissions
                .findAllByIdIn(units.stream().map(OwingUnit::submission).toList())
                .stream()
                .collect(Collectors.toMap(Submission::id, submission -> submission));
    }
}
