package vn.canbang.reporting.report;

import org.springframework.stereotype.Component;
import vn.canbang.reporting.document.FigureDataset;
import vn.canbang.reporting.document.FigureWorkbook;
import vn.canbang.reporting.document.Paper;
import vn.canbang.reporting.document.PaperMark;
import vn.canbang.reporting.document.ReportSnapshot;
import vn.canbang.reporting.document.WordExtract;
import vn.canbang.reporting.document.WordReport;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;

/** Makes the files of a snapshot; those of a demonstration province bear its mark, whatever was frozen when. */
@Component
public class PaperMaking {

    private final Tenants tenants;

    PaperMaking(Tenants tenants) {
        this.tenants = tenants;
    }

    /** The report, ready to be signed. */
    public Paper document(ReportSnapshot report, String name) {
        return new Paper(name + ".docx", WordReport.MEDIA_TYPE, new WordReport().write(report, mark()));
    }

    /** What was published of it. */
    public Paper extract(ReportSnapshot report, String name) {
        return new Paper(name + ".docx", WordReport.MEDIA_TYPE, new WordExtract().write(report, mark()));
    }

    public Paper workbook(ReportSnapshot report, String name) {
        return new Paper(name + ".xlsx", FigureWorkbook.MEDIA_TYPE, new FigureWorkbook().write(report, mark()));
    }

    /** The figures as CSV files, with a description of the data. */
    public Paper dataset(ReportSnapshot report, String name) {
        return new Paper(name + ".zip", FigureDataset.MEDIA_TYPE, new FigureDataset().write(report, mark()));
    }

    private PaperMark mark() {
        return tenants.find(Tenants.current()).filter(TenantInfo::demonstration).isPresent()
                ? PaperMark.DEMONSTRATION
                : PaperMark.NONE;
    }
}
