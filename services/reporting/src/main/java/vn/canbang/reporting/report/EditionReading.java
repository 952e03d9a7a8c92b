package vn.canbang.reporting.report;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.document.ReportSnapshot;
import vn.canbang.reporting.submission.Edition;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.reporting.submission.SubmissionDesk;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.problem.NotFoundException;

/** Reads what was sent before a report was revised: it stays readable as it was, beside what the next edition changed. */
@Component
public class EditionReading {

    private final SubmissionDesk desk;
    private final SnapshotMaking making;

    EditionReading(SubmissionDesk desk, SnapshotMaking making) {
        this.desk = desk;
        this.making = making;
    }

    /** An edition with the frozen report of it. */
    public record SentEdition(Submission submission, Edition edition, ReportSnapshot snapshot) {}

    /** The edition, when the caller sees the report. */
    public SentEdition require(UUID id, int ordinal, Caller caller) {
        var submission = desk.require(id, caller);
        var edition = submission.earlierEditions().stream()
                .filter(candidate -> candidate.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return new SentEdition(submission, edition, frozen(submission, ordinal));
    }

    /** The cells that read differently in the edition after it, or in what is being written for it. */
    public List<ChangedCell> changesAfter(SentEdition sent) {
        var next = sent.edition().ordinal() + 1;
        var after = next < sent.submission().edition()
                ? frozen(sent.submission(), next)
                : making.current(sent.submission());
        return new EditionComparison(sent.snapshot(), after).changes();
    }

    private ReportSnapshot frozen(Submission submission, int ordinal) {
        return desk.frozen(submission, ordinal).map(FrozenText::read).orElseThrow(NotFoundException::new);
    }
}
