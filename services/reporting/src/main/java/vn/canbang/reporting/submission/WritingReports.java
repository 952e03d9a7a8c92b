package vn.canbang.reporting.submission;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.ReportingPeriods;
import vn.canbang.reporting.figure.FigureEntries;
import vn.canbang.reporting.figure.FigureKey;
import vn.canbang.reporting.figure.ReportForm;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.time.Today;

/** What a unit does with its own report until it is handed in. */
@Component
public class WritingReports {

    private final SubmissionDesk desk;
    private final Prefilling prefilling;
    private final ReportForms forms;
    private final ReportingPeriods periods;
    private final Today today;
    private final Sides sides;
    private final ScanningForms scanning;

    WritingReports(
            SubmissionDesk desk,
            Prefilling prefilling,
            ReportForms forms,
            ReportingPeriods periods,
            Today today,
            Sides sides,
            ScanningForms scanning) {
        this.desk = desk;
        this.prefilling = prefilling;
        this.forms = forms;
        this.periods = periods;
        this.today = today;
        this.sides = sides;
        this.scanning = scanning;
    }

    /** Begins the report with the figures that are known; one that was missed goes on with what was written. */
    public Submission draft(UUID id, Caller caller, Attempt attempt) {
        return change(id, caller, attempt, submission -> {
            if (submission.state() == SubmissionState.NOT_SUBMITTED
                    && !submission.content().isEmpty()) {
                submission.resume();
            } else {
                begin(submission);
            }
        });
    }

    void begin(Submission submission) {
        var period = desk.periodOf(submission);
        var form = forms.of(submission);
        var prefilled = FigureEntries.forMeasures(form.measures())
                .refreshed(form.measures(), prefilling.read(submission, period));
        submission.draft(prefilled, prefilling.births(submission, period));
    }

    /** Saves typed figures and texts; what is not named stays as it is. */
    public Submission enter(
            UUID id, List<TypedFigure> figures, List<Narrative> narratives, Caller caller, Attempt attempt) {
        return change(id, caller, attempt, submission -> {
            var form = forms.of(submission);
            submission.requireEditable("edit");
            requireAsked(form, narratives);
            submission.enter(new TypingFigures(form).apply(submission.entries(), figures));
            submission.write(narratives);
            submission.changedBy(Person.of(caller));
        });
    }

    /** Takes the numbers of today for some figures, or for all. */
    public Submission refresh(UUID id, List<String> keys, Caller caller, Attempt attempt) {
        return change(id, caller, attempt, submission -> {
            var period = desk.periodOf(submission);
            var measures = measuresOf(forms.of(submission), keys);
            submission.refresh(
                    submission.entries().refreshed(measures, prefilling.read(submission, period)),
                    prefilling.births(submission, period));
            submission.changedBy(Person.of(caller));
        });
    }

    /** Hands the report in: a leader in person, an officer with the signed form and its scan. */
    public Submission submit(
            UUID id, @Nullable SignedPaper paper, List<Explanation> reasons, Caller caller, Attempt attempt) {
        return change(id, caller, attempt, submission -> {
            scanning.requireSigned(submission, paper, caller);
            var findings = desk.checksOf(submission).findings();
            submission.submit(Person.of(caller), paper, today.date(), findings, reasons);
        });
    }

    /** An answer to a remark. */
    public record Answered(
            UUID remark, Remark.Answer how, @Nullable String explanation) {}

    public Submission answer(UUID id, List<Answered> answers, Caller caller, Attempt attempt) {
        return change(id, caller, attempt, submission -> {
            var standing = desk.figuresOf(submission).texts();
            answers.forEach(answer -> submission.answer(answer.remark(), answer.how(), answer.explanation(), standing));
        });
    }

    /** The report, when the caller writes it. */
    Submission require(UUID id, Caller caller) {
        var submission = desk.require(id, caller);
        sides.requireWrites(caller, submission);
        return submission;
    }

    /** Changes the report as its unit does, as long as it may. */
    Submission change(UUID id, Caller caller, Attempt attempt, Consumer<Submission> act) {
        return attempt.change(
                () -> require(id, caller),
                submission -> {
                    requireWritable(submission);
                    act.accept(submission);
                },
                desk::save);
    }

    /** Begun or sent back it may always be finished; else its period has to be open. */
    void requireWritable(Submission submission) {
        if (!submission.state().isInHand()) {
            periods.requireOpen(submission.obligation().period());
        }
    }

    private static void requireAsked(ReportForm form, List<Narrative> narratives) {
        for (var index = 0; index < narratives.size(); index++) {
            if (!form.asks(narratives.get(index).key())) {
                throw InvalidException.at("/narratives/" + index + "/key", "narrative_unknown");
            }
        }
    }

    private static Set<MeasureName> measuresOf(ReportForm form, List<String> keys) {
        if (keys.isEmpty()) {
            return form.measures();
        }
        var measures = new HashSet<MeasureName>();
        for (var index = 0; index < keys.size(); index++) {
            var key = keys.get(index);
            var pointer = "/keys/" + index;
            if (!FigureKey.isValid(key)) {
                throw InvalidException.at(pointer, "figure_unknown");
            }
            var figure =
                    form.figure(new FigureKey(key)).orElseThrow(() -> InvalidException.at(pointer, "figure_unknown"));
            measures.addAll(figure.formula().measures());
        }
        return measures;
    }
}
