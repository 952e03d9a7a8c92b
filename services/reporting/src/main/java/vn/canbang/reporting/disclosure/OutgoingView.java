package vn.canbang.reporting.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.disclosure.OutgoingReport.OutgoingFigure;
import vn.canbang.reporting.document.AnnexTable;
import vn.canbang.reporting.document.FigureValue;

/**
 * A report as it may leave the province, as views carry it.
 *
 * @param paper number and symbol of the document that the figures are taken from
 * @param leastShown the smallest count above zero that is shown; that of communes and of violations, tips and support is
 *     {@code leastShownByCommune}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutgoingView(
        UUID id,
        String title,
        String issuer,
        @Nullable String paper,
        @Nullable LocalDate paperDate,
        String unitCode,
        String unitName,
        LocalDate from,
        LocalDate to,
        LocalDate cutOff,
        String dataLine,
        long leastShown,
        long leastShownByCommune,
        List<PublishedFigureView> figures,
        List<TableView> tables) {

    public static OutgoingView of(UUID id, OutgoingReport report) {
        var span = report.span();
        var source = report.source();
        return new OutgoingView(
                id,
                source.subject(),
                source.issuer().fullName(),
                source.number().number() == null ? null : source.number().text(),
                source.date(),
                span.unitCode(),
                span.unitName(),
                span.from(),
                span.to(),
                span.cutOff(),
                span.dataLine(),
                report.least().general(),
                report.least().byCommune(),
                report.figures().stream().map(PublishedFigureView::of).toList(),
                report.tables().stream().map(TableView::of).toList());
    }

    /** A number, or why there is none; {@code suppressed} where it is hidden. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ValueView(String state, @Nullable BigDecimal value, String text) {

        public static ValueView of(FigureValue value) {
            return new ValueView(value.state().name().toLowerCase(Locale.ROOT), value.amount(), value.text());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PublishedFigureView(
            String key,
            String name,
            String unit,
            ValueView value,
            @Nullable String interval) {

        static PublishedFigureView of(OutgoingFigure figure) {
            var interval = figure.interval();
            return new PublishedFigureView(
                    figure.code(),
                    figure.name(),
                    figure.unit(),
                    ValueView.of(figure.value()),
                    interval == null ? null : interval.words());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TableView(
            String number,
            String title,
            String rowsAre,
            List<ColumnView> columns,
            List<RowView> rows,
            @Nullable RowView total) {

        static TableView of(AnnexTable table) {
            return new TableView(
                    table.number(),
                    table.title(),
                    table.rowsAre(),
                    table.columns().stream()
                            .map(column -> new ColumnView(column.key(), column.title(), column.unit()))
                            .toList(),
                    table.rows().stream().map(RowView::of).toList(),
                    table.total() == null ? null : RowView.of(table.total()));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ColumnView(
            @Nullable String key, String title, @Nullable String unit) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RowView(@Nullable String code, String name, List<ValueView> cells) {

        static RowView of(AnnexTable.Row row) {
            return new RowView(
                    row.code(),
                    row.name(),
                    row.cells().stream().map(ValueView::of).toList());
        }
    }
}
