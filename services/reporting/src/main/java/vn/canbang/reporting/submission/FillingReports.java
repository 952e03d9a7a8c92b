package vn.canbang.reporting.submission;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.RejectedException;

/** Fills a report that is being written with the figures of a document, as its unit would type them (ADR 0022). */
@Component
public class FillingReports {

    private final WritingReports writing;
    private final ReportForms forms;

    FillingReports(WritingReports writing, ReportForms forms) {
        this.writing = writing;
        this.forms = forms;
    }

    /** The report, when the caller writes it and a document can name its unit: an organisation has no code. */
    public Submission require(UUID id, Caller caller) {
        var submission = writing.require(id, caller);
        if (!submission.obligation().isOfUnit()) {
            throw new RejectedException("report_without_unit_code");
        }
        return submission;
    }

    /** What the document would change; nothing is stored. */
    public List<FilledFigure> tryOut(UUID id, DeliveredFigures delivered, Caller caller) {
        var submission = require(id, caller);
        writing.requireWritable(submission);
        submission.requireEditable("edit");
        var filling = fillingOf(submission);
        var before = submission.entries();
        return filling.effects(delivered, before, filling.apply(before, delivered));
    }

    public Submission fill(UUID id, DeliveredFigures delivered, Caller caller, Attempt attempt) {
        return writing.change(id, caller, attempt, submission -> {
            submission.requireEditable("edit");
            submission.enter(fillingOf(submission).apply(submission.entries(), delivered));
            submission.changedBy(Person.of(caller));
        });
    }

    private FillingFigures fillingOf(Submission submission) {
        return new FillingFigures(forms.of(submission), measure -> forms.isToldBelow(submission, measure));
    }
}
