package vn.canbang.reporting.report;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.document.Paper;
import vn.canbang.reporting.document.ReportSnapshot;
import vn.canbang.reporting.submission.SubmissionDesk;
import vn.canbang.reporting.submission.SubmissionState;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.problem.ConflictException;

/** The files that somebody takes away: after the approval from the frozen snapshot alone, before it as a draft. */
@Component
public class ReportPapers {

    private final SubmissionDesk desk;
    private final SnapshotMaking making;
    private final EditionReading editions;
    private final PaperMaking papers;
    private final Audit audit;

    ReportPapers(SubmissionDesk desk, SnapshotMaking making, EditionReading editions, PaperMaking papers, Audit audit) {
        this.desk = desk;
        this.making = making;
        this.editions = editions;
        this.papers = papers;
        this.audit = audit;
    }

    /** A report as its files say it, with the name that they get. */
    private record Named(ReportSnapshot report, String name) {

        /** The first edition has a plain name; whoever keeps several files tells the later ones apart. */
        static Named of(ReportSnapshot report, int edition) {
            return new Named(report, report.fileName() + (edition == 1 ? "" : "-ban-" + edition));
        }
    }

    public Paper document(UUID id, Caller caller) {
        var named = present(id, caller, "document");
        return papers.document(named.report(), named.name());
    }

    public Paper workbook(UUID id, Caller caller) {
        var named = present(id, caller, "workbook");
        return papers.workbook(named.report(), named.name());
    }

    /** The figures as CSV files, with a description of the data. */
    public Paper dataset(UUID id, Caller caller) {
        var named = present(id, caller, "dataset");
        return papers.dataset(named.report(), named.name());
    }

    /** The document of an edition as it was sent. */
    public Paper document(UUID id, int edition, Caller caller) {
        var named = earlier(id, edition, caller, "document");
        return papers.document(named.report(), named.name());
    }

    /** The workbook of an edition as it was sent. */
    public Paper workbook(UUID id, int edition, Caller caller) {
        var named = earlier(id, edition, caller, "workbook");
        return papers.workbook(named.report(), named.name());
    }

    private Named earlier(UUID id, int edition, Caller caller, String what) {
        var snapshot = editions.require(id, edition, caller).snapshot();
        audit.exported(what + " " + id + " edition " + edition, "done");
        return Named.of(snapshot, edition);
    }

    private Named present(UUID id, Caller caller, String what) {
        var submission = desk.require(id, caller);
        if (submission.state() == SubmissionState.OPEN) {
            throw new ConflictException("submission_state", submission.state().code(), what);
        }
        audit.exported(what + " " + id, "done");
        return Named.of(making.current(submission), submission.edition());
    }
}
