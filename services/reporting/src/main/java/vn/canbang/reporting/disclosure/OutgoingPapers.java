package vn.canbang.reporting.disclosure;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.disclosure.OutgoingReport.LeastShown;
import vn.canbang.reporting.disclosure.OutgoingReport.OutgoingFigure;
import vn.canbang.reporting.document.Coverage;
import vn.canbang.reporting.document.FigureOrigin;
import vn.canbang.reporting.document.Paper;
import vn.canbang.reporting.document.ReportFigure;
import vn.canbang.reporting.document.ReportPart;
import vn.canbang.reporting.document.ReportSnapshot;
import vn.canbang.reporting.document.SigningBlock;
import vn.canbang.reporting.report.PaperMaking;
import vn.canbang.starter.audit.Audit;

/** The published figures as files, made of what is published alone: what is hidden on screen is in none of them. */
@Component
public class OutgoingPapers {

    private final OutgoingReports outgoing;
    private final PaperMaking papers;
    private final Audit audit;

    OutgoingPapers(OutgoingReports outgoing, PaperMaking papers, Audit audit) {
        this.outgoing = outgoing;
        this.papers = papers;
        this.audit = audit;
    }

    public Paper document(UUID id) {
        var report = published(id, "document");
        return papers.extract(report, name(report));
    }

    public Paper workbook(UUID id) {
        var report = published(id, "workbook");
        return papers.workbook(report, name(report));
    }

    /** The figures as CSV files, with a description of the data. */
    public Paper dataset(UUID id) {
        var report = published(id, "dataset");
        return papers.dataset(report, name(report));
    }

    private ReportSnapshot published(UUID id, String what) {
        var report = outgoing.require(id);
        audit.exported("outgoing " + what + " " + id, "done");
        return snapshot(report);
    }

    private static ReportSnapshot snapshot(OutgoingReport report) {
        var source = report.source();
        var figures = report.figures().stream().map(OutgoingPapers::figure).toList();
        return new ReportSnapshot(
                source.issuer(),
                source.number(),
                true,
                source.place(),
                source.date(),
                source.type(),
                source.subject(),
                List.of(),
                List.of(),
                report.span(),
                null,
                hiding(report.least()),
                List.of(new ReportPart("I", "Chỉ tiêu", List.of(), figures)),
                report.tables(),
                Coverage.OWN,
                List.of(),
                new SigningBlock(null, "", null),
                source.takenAt());
    }

    private static String hiding(LeastShown least) {
        return """
            Số từ 1 đến %d không công bố; ở số liệu theo xã và số liệu về vi phạm, tin báo, hỗ trợ là từ 1 đến %d. Che kèm \
            những số mà từ đó tính ngược được số đã che, kể cả khi so với số liệu đã công bố trước.\
            """.formatted(least.general() - 1, least.byCommune() - 1);
    }

    private static ReportFigure figure(OutgoingFigure figure) {
        var plain =
                ReportFigure.of(figure.code(), figure.name(), figure.unit(), figure.value(), FigureOrigin.PUBLISHED);
        var interval = figure.interval();
        return interval == null ? plain : plain.withInterval(interval);
    }

    private static String name(ReportSnapshot report) {
        return "so-lieu-cong-bo-" + report.span().unitCode() + "-"
                + report.span().to();
    }
}
