package vn.canbang.reporting.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.document.AnnexTable;
import vn.canbang.reporting.document.FigureState;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.document.ReportFigure;
import vn.canbang.reporting.document.ReportSnapshot;
import vn.canbang.reporting.document.ReportSpan;
import vn.canbang.reporting.indicator.IndicatorCatalogue;

/**
 * Makes of a frozen report what may leave the province. Births of communes stay inside (domain/indicators.md section 3, annex 1:
 * the public version is aggregated), and so does who handed in.
 */
@Component
class OutgoingRendering {

    private static final String COMMUNE_BIRTHS = "1";
    private static final String SERIES = "2";
    private static final FigureValue HIDDEN = FigureValue.absent(FigureState.SUPPRESSED);

    private final PublishedFigures figures;
    private final LeastPublished least;

    OutgoingRendering(IndicatorCatalogue catalogue, LeastPublished least) {
        this.figures = new PublishedFigures(catalogue);
        this.least = least;
    }

    /** The last of what was published about one time, looked at together with what left before it. */
    OutgoingReport of(List<Publication> published) {
        var sets = new PublishedSets(figures);
        for (var earlier : published.subList(0, published.size() - 1)) {
            sets.add(earlier, tables(earlier.snapshot()), limits(earlier.snapshot()));
        }
        var report = published.getLast().snapshot();
        var limits = limits(report);
        var tables = tables(report);
        var cells = sets.add(published.getLast(), tables, limits);
        var province = report.span().unitCode();
        return new OutgoingReport(
                OutgoingReport.Source.of(report),
                report.span(),
                new OutgoingReport.LeastShown(limits.general(), limits.commune()),
                report.parts().stream()
                        .flatMap(part -> part.figures().stream())
                        .map(figure -> figure(figure, province, cells, limits))
                        .toList(),
                tables.stream().map(table -> table(table, province, cells)).toList());
    }

    private LeastPublished.Limits limits(ReportSnapshot report) {
        return least.on(report.span().to());
    }

    private static List<AnnexTable> tables(ReportSnapshot report) {
        return report.annexes().stream()
                .filter(table -> table.columns().stream().anyMatch(column -> column.key() != null))
                .map(table -> aggregated(table, report.span()))
                .toList();
    }

    /** The year of the report stands among its figures already, and would be a second copy of them in the series. */
    private static AnnexTable aggregated(AnnexTable table, ReportSpan span) {
        return switch (table.number()) {
            case COMMUNE_BIRTHS -> table.withRows(List.of());
            case SERIES ->
                table.withRows(table.rows().stream()
                        .filter(row ->
                                !row.name().startsWith(String.valueOf(span.to().getYear())))
                        .toList());
            default -> table;
        };
    }

    private OutgoingReport.OutgoingFigure figure(
            ReportFigure figure, String province, HiddenCells cells, LeastPublished.Limits limits) {
        var isHidden = isHidden(figure.code(), province, cells) || restsOnFew(figure, limits);
        return new OutgoingReport.OutgoingFigure(
                figure.code(),
                figure.name(),
                figure.unit(),
                isHidden && figure.value().state() == FigureState.KNOWN ? HIDDEN : rounded(figure.value()),
                isHidden ? null : figure.interval());
    }

    /** Of a share whose counts are no figures of the report themselves. */
    private boolean restsOnFew(ReportFigure figure, LeastPublished.Limits limits) {
        var fraction = figure.fraction();
        if (fraction == null || figures.figure(figure.code()).isEmpty()) {
            return false;
        }
        var limit = BigDecimal.valueOf(limits.of(figures.codeOf(figure.code()), false));
        return List.of(
                        fraction.numerator(),
                        fraction.denominator(),
                        fraction.denominator().subtract(fraction.numerator()))
                .stream()
                .anyMatch(count -> count.signum() > 0 && count.compareTo(limit) < 0);
    }

    /** A count when it is hidden itself, any other figure when a count is that it is made of. */
    private boolean isHidden(String key, String unit, HiddenCells cells) {
        return figures.isCount(key)
                ? cells.hides(unit, key)
                : figures.madeOf(key).stream().anyMatch(count -> cells.hides(unit, count));
    }

    private AnnexTable table(AnnexTable table, String province, HiddenCells cells) {
        return table.withRows(table.rows().stream()
                        .map(row -> row(table, row, HiddenCells.unitOf(row), cells))
                        .toList())
                .withTotal(table.total() == null ? null : row(table, table.total(), province, cells));
    }

    private AnnexTable.Row row(AnnexTable table, AnnexTable.Row row, String unit, HiddenCells cells) {
        return new AnnexTable.Row(
                row.code(),
                row.name(),
                IntStream.range(0, row.cells().size())
                        .mapToObj(column -> cell(table, column, row.cells().get(column), unit, cells))
                        .toList());
    }

    private FigureValue cell(AnnexTable table, int column, FigureValue value, String unit, HiddenCells cells) {
        var key = table.columns().get(column).key();
        if (value.state() != FigureState.KNOWN) {
            return value;
        }
        var isHidden = key == null
                ? table.columns().stream()
                        .map(AnnexTable.Column::key)
                        .filter(Objects::nonNull)
                        .anyMatch(each -> cells.hides(unit, each))
                : isHidden(key, unit, cells) || isOfUnknownCounts(key, unit, cells);
        return isHidden ? HIDDEN : rounded(value);
    }

    /** A share of a unit is shown only beside both of its counts. */
    private boolean isOfUnknownCounts(String key, String unit, HiddenCells cells) {
        return !figures.isCount(key)
                && !(figures.isMadeOfFigures(key)
                        && figures.madeOf(key).stream().allMatch(count -> cells.knows(unit, count)))
                && figures.figure(key)
                        .filter(figure -> !figure.formula().denominator().isEmpty())
                        .isPresent();
    }

    private static FigureValue rounded(FigureValue value) {
        var amount = value.amount();
        return amount == null
                ? value
                : FigureValue.of(amount.setScale(value.decimals(), RoundingMode.HALF_UP), value.decimals());
    }
}
