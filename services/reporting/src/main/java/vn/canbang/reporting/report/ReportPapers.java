package vn.canbang.reporting.report;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.document.FigureDataset;
import vn.canbang.reporting.document.FigureWorkbook;
import vn.canbang.reporting.document.PaperMark;
import vn.canbang.reporting.document.ReportSnapshot;
import vn.canbang.reporting.document.WordReport;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.reporting.submission.SubmissionDesk;
import vn.canbang.reporting.submission.SubmissionState;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;

/** The files that somebody takes away: after the approval from the frozen snapshot alone, before it as a draft. */
@Component
public class ReportPapers {

    private final SubmissionDesk desk;
    private final SnapshotMaking making;
    private final EditionReading editions;
    private final Tenants tenants;
    private final Audit audit;

    ReportPapers(SubmissionDesk desk, SnapshotMaking making, EditionReading editions, Tenants tenants, Audit audit) {
        this.desk = desk;
        this.making = making;
        this.editions = editions;
        this.tenants = tenants;
        this.audit = audit;
    }

    /** A file with the name under which it is saved. */
    public static final class Paper {

        private final String fileName;
        private final String mediaType;
        private final byte[] content;

        public Paper(String fileName, String mediaType, byte[] content) {
            this.fileName = fileName;
            this.mediaType = mediaType;
            this.content = content;
        }

        public String fileName() {
            return fileName;
        }

        public String mediaType() {
            return mediaType;
        }

        public byte[] content() {
            return content;
        }
    }

    public Paper document(UUID id, Caller caller) {
        var submission = begun(id, caller, "document");
        return document(making.current(submission), suffix(submission.edition()));
    }

    public Paper workbook(UUID id, Caller caller) {
        var submission = begun(id, caller, "workbook");
        return workbook(making.current(submission), suffix(submission.edition()));
    }

    /** The figures as CSV files, with a description of the data. */
    public Paper dataset(UUID id, Caller caller) {
        var submission = begun(id, caller, "dataset");
        var snapshot = making.current(submission);
        return new Paper(
                snapshot.fileName() + suffix(submission.edition()) + ".zip",
                FigureDataset.MEDIA_TYPE,
                new FigureDataset().write(snapshot, mark()));
    }

    /** The document of an edition as it was sent. */
    public Paper document(UUID id, int edition, Caller caller) {
        return document(earlier(id, edition, caller, "document"), suffix(edition));
    }

    /** The workbook of an edition as it was sent. */
    public Paper workbook(UUID id, int edition, Caller caller) {
        return workbook(earlier(id, edition, caller, "workbook"), suffix(edition));
    }

    private Paper document(ReportSnapshot snapshot, String edition) {
        return new Paper(
                snapshot.fileName() + edition + ".docx",
                WordReport.MEDIA_TYPE,
                new WordReport().write(snapshot, mark()));
    }

    private Paper workbook(ReportSnapshot snapshot, String edition) {
        return new Paper(
                snapshot.fileName() + edition + ".xlsx",
                FigureWorkbook.MEDIA_TYPE,
                new FigureWorkbook().write(snapshot, mark()));
    }

    private ReportSnapshot earlier(UUID id, int edition, Caller caller, String what) {
        var snapshot = editions.require(id, edition, caller).snapshot();
        audit.exported(what + " " + id + " edition " + edition, "done");
        return snapshot;
    }

    /** Of the province, not of the report: what was frozen before it knew the mark bears it too. */
    private PaperMark mark() {
        return tenants.find(Tenants.current()).filter(TenantInfo::demonstration).isPresent()
                ? PaperMark.DEMONSTRATION
                : PaperMark.NONE;
    }

    /** The first edition has a plain name; whoever keeps several files tells the later ones apart. */
    private static String suffix(int edition) {
        return edition == 1 ? "" : "-ban-" + edition;
    }

    private Submission begun(UUID id, Caller caller, String what) {
        var submission = desk.require(id, caller);
        if (submission.state() == SubmissionState.OPEN) {
            throw new ConflictException("submission_state", submission.state().code(), what);
        }
        audit.exported(what + " " + id, "done");
        return submission;
    }
}
