package vn.canbang.reporting.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.document.AnnexTable;
import vn.canbang.reporting.document.FigureInterval;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.document.ReportSpan;

/**
 * What of a sent report leaves the province: its figures and its tables with small numbers hidden; no words that somebody wrote,
 * no name of a person, nothing that was set by hand and why.
 */
public record OutgoingReport(ReportSpan span, List<OutgoingFigure> figures, List<AnnexTable> tables) {

    public OutgoingReport {
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
    }

    /** A figure of the province. */
    public record OutgoingFigure(
            String code,
            String name,
            String unit,
            FigureValue value,
            @Nullable FigureInterval interval) {}
}
