package vn.canbang.reporting.submission;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.calendar.OwingUnits;
import vn.canbang.reporting.calendar.ReportingPeriod;
import vn.canbang.reporting.calendar.ReportingPeriods;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.reading.BirthReading;
import vn.canbang.reporting.reading.PlanFrames;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.rule.Rule;
import vn.canbang.starter.rule.Rules;

/** Where reports are fetched and put back: a report that is owed but not begun is there as well, empty. */
@Component
public class SubmissionDesk {

    private static final Locale VIETNAMESE = Locale.of("vi");

    /** By how many percent a figure moves in a year without a word about it. */
    private static final String CHANGE = "report.change_percent";

    private final Submissions submissions;
    private final FrozenEditions editions;
    private final ReportingPeriods periods;
    private final OwingUnits owing;
    private final ReportForms forms;
    private final BirthReading births;
    private final PlanFrames plans;
    private final Sides sides;
    private final IncludedReports included;
    private final Rules rules;

    SubmissionDesk(
            Submissions submissions,
            FrozenEditions editions,
            ReportingPeriods periods,
            OwingUnits owing,
            ReportForms forms,
            BirthReading births,
            PlanFrames plans,
            Sides sides,
            IncludedReports included,
            Rules rules) {
        this.rules = rules;
        this.submissions = submissions;
        this.editions = editions;
        this.periods = periods;
        this.owing = owing;
        this.forms = forms;
        this.births = births;
        this.plans = plans;
        this.sides = sides;
        this.included = included;
    }

    /** The report, when the caller sees it. */
    public Submission require(UUID id, Caller caller) {
        return sides.requireSees(caller, find(id).orElseThrow(NotFoundException::new));
    }

    Optional<Submission> find(UUID id) {
        return submissions.findById(id).or(() -> notBegun(id));
    }

    Submission save(Submission submission) {
        try {
            return submissions.save(submission);
        } catch (DuplicateKeyException begunByAnother) {
            throw new OptimisticLockingFailureException("begun meanwhile", begunByAnother);
        }
    }

    /** The frozen text of an edition that was sent: an earlier one, or the present one once it is approved. */
    public Optional<String> frozen(Submission submission, int edition) {
        return edition == submission.edition()
                ? submission.snapshot()
                : editions.findById(FrozenEdition.idOf(submission.id(), edition))
                        .map(FrozenEdition::snapshot);
    }

    /** The frozen text that stands: while a revision is made, that of the edition before it; none if never approved. */
    public Optional<String> lastFrozen(Submission submission) {
        return submission.isUnderRevision() ? frozen(submission, submission.edition() - 1) : submission.snapshot();
    }

    /** Whether the report below may come back to its unit: what rests on it is still being written. */
    public boolean isWrittenAbove(Submission below) {
        var receiver = below.obligation().receiver();
        return receiver != null
                && find(OwingUnit.submissionOf(below.obligation().period(), receiver, null))
                        .map(SubmissionRecord::mayGiveBack)
                        .orElse(true);
    }

    public ReportingPeriod periodOf(Submission submission) {
        return periods.require(submission.obligation().period());
    }

    /** The figures in the language of documents. */
    public SubmissionFigures figuresOf(Submission submission) {
        return figuresOf(submission, VIETNAMESE);
    }

    /** The figures for a reader of either language. */
    public SubmissionFigures figuresOf(Submission submission, Locale locale) {
        var period = periodOf(submission);
        return new SubmissionFigures(
                submission, forms.of(submission), () -> births.rules(period.to()), plans.of(period), locale);
    }

    public SubmissionChecks checksOf(Submission submission) {
        return new SubmissionChecks(
                figuresOf(submission), submission, changesOf(submission).orElse(null), changedBelow(submission));
    }

    /** While somebody may still consolidate again; afterwards nothing that is summed comes back. */
    private List<String> changedBelow(Submission submission) {
        return submission
                .consolidation()
                .filter(sums -> submission.isEditable())
                .map(included::changedSince)
                .orElse(List.of());
    }

    /** The report of the same unit and kind for the same period of the year before, once it was begun. */
    public Optional<Submission> yearBefore(Submission submission, ReportingPeriod of) {
        var organisation = submission.obligation().tier() == Tier.ORGANISATION ? submission.owner() : null;
        return periods.yearBefore(of)
                .flatMap(period -> submissions.findById(OwingUnit.submissionOf(
                        period.id(), submission.obligation().unit().path(), organisation)));
    }

    private Optional<LargeChanges> changesOf(Submission submission) {
        var period = periodOf(submission);
        return rules.get(CHANGE, period.to()) instanceof Rule.Acting limit
                ? yearBefore(submission, period).map(before -> new LargeChanges(before.entries(), limit.number()))
                : Optional.empty();
    }

    private Optional<Submission> notBegun(UUID id) {
        var open = periods.open();
        var others = periods.all().stream().filter(period -> !open.contains(period));
        return Stream.concat(open.stream(), others)
                .flatMap(period -> owing.find(period, id).stream())
                .findFirst()
                .map(Submission::owedBy);
    }
}
