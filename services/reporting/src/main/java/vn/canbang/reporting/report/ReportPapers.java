package vn.canbang.reporting.report;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.document.FigureWorkbook;
import vn.canbang.reporting.document.PaperMark;
import vn.canbang.reporting.document.ReportSnapshot;
import vn.canbang.reporting.document.WordReport;
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
    private final Tenants tenants;
    private final Audit audit;

    ReportPapers(SubmissionDesk desk, SnapshotMaking making, Tenants tenants, Audit audit) {
        this.desk = desk;
        this.making = making;
        this.tenants = tenants;
        this.audit = audit;
    }

    /** A file with the name under which it is saved. */
    public static final class Paper {

        private final String fileName;
        private final String mediaType;
        private final byte[] content;

        Paper(String fileName, String mediaType, byte[] content) {
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
        var snapshot = snapshot(id, caller, "document");
        return new Paper(
                snapshot.fileName() + ".docx", WordReport.MEDIA_TYPE, new WordReport().write(snapshot, mark()));
    }

    public Paper workbook(UUID id, Caller caller) {
        var snapshot = snapshot(id, caller, "workbook");
        return new Paper(
                snapshot.fileName() + ".xlsx", FigureWorkbook.MEDIA_TYPE, new FigureWorkbook().write(snapshot, mark()));
    }

    /** Of the province, not of the report: what was frozen before it knew the mark bears it too. */
    private PaperMark mark() {
        return tenants.find(Tenants.current()).filter(TenantInfo::demonstration).isPresent()
                ? PaperMark.DEMONSTRATION
                : PaperMark.NONE;
    }

    private ReportSnapshot snapshot(UUID id, Caller caller, String what) {
        var submission = desk.require(id, caller);
        if (submission.state() == SubmissionState.OPEN) {
            throw new ConflictException("submission_state", submission.state().code(), what);
        }
        audit.exported(what + " " + id, "done");
        return making.current(submission);
    }
}
