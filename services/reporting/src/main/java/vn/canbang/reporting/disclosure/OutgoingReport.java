package vn.canbang.reporting.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.document.AnnexTable;
import vn.canbang.reporting.document.DocumentNumber;
import vn.canbang.reporting.document.FigureInterval;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.document.Issuer;
import vn.canbang.reporting.document.ReportSnapshot;
import vn.canbang.reporting.document.ReportSpan;

/**
 * What of a sent report leaves the province: its figures and its tables with small numbers hidden; no words that somebody wrote,
 * no name of a person, nothing that was set by hand and why.
 */
public record OutgoingReport(
        Source source, ReportSpan span, LeastShown least, List<OutgoingFigure> figures, List<AnnexTable> tables) {

    public OutgoingReport {
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
    }

    /** The document that the figures are taken from, as far as its head tells. */
    public record Source(
            Issuer issuer,
            DocumentNumber number,
            @Nullable LocalDate date,
            String place,
            String type,
            String subject,
            Instant takenAt) {

        static Source of(ReportSnapshot report) {
            return new Source(
                    report.issuer(),
                    report.number(),
                    report.date(),
                    report.place(),
                    report.type(),
                    report.subject(),
                    report.takenAt());
        }
    }

    /**
     * The smallest counts above zero that are shown.
     *
     * @param byCommune of communes, and of whatever speaks of violations, tips or support
     */
    public record LeastShown(long general, long byCommune) {}

    /** A figure of the province. */
    public record OutgoingFigure(
            String code,
            String name,
            String unit,
            FigureValue value,
            @Nullable FigureInterval interval) {}
}
