package vn.canbang.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.document.AnnexTable;
import vn.canbang.reporting.document.FigureState;
import vn.canbang.reporting.figure.AnnexForm;
import vn.canbang.reporting.indicator.IndicatorCatalogue;
import vn.canbang.reporting.submission.Submission;

/**
 * Tables of figures by unit: a row for each unit as its accepted report says it, one for the consolidating unit's own part, and
 * the figures of the report itself as the last. What nobody supplies is named below the table and takes no column. A report that
 * rests on no other has a line for each figure instead.
 */
@Component
class FigureAnnexes {

    private static final String ROWS = "Đơn vị";
    private static final String FIGURES = "Chỉ tiêu";

    private final IndicatorCatalogue catalogue;

    FigureAnnexes(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    AnnexTable of(AnnexForm form, UnitsBelow units) {
        var asked = AskedFigures.of(form, catalogue);
        var submission = units.submission();
        var rows = new ArrayList<AnnexTable.Row>();
        for (var unit : units.directed()) {
            var code = unit.unit().code();
            rows.add(units.included(unit)
                    .map(report -> new AnnexTable.Row(code, unit.name(), asked.values(report.entries(), false)))
                    .orElseGet(() -> AnnexTable.Row.notSubmitted(code, unit.name(), asked.size())));
        }
        rows.add(new AnnexTable.Row(
                null, "Số liệu của chính đơn vị tổng hợp", asked.values(AskedFigures.ownPart(submission), false)));
        var ofProvince = submission.obligation().tier() == Tier.PROVINCE;
        var total = new AnnexTable.Row(null, AnnexTable.TOTAL, asked.values(submission.entries(), ofProvince));
        return filled(asked, rows, total);
    }

    /** The same for a report that rests on no other. */
    AnnexTable ofOne(AnnexForm form, Submission submission) {
        var asked = AskedFigures.of(form, catalogue);
        var values = asked.values(submission.entries(), false);
        var filled = IntStream.range(0, asked.size())
                .filter(index -> values.get(index).state() != FigureState.NOT_SUPPLIED)
                .boxed()
                .toList();
        if (filled.isEmpty()) {
            return AnnexTable.withoutFigures(form.number(), form.titleOfOne(), FIGURES);
        }
        return new AnnexTable(
                form.number(),
                form.titleOfOne(),
                FIGURES,
                List.of(new AnnexTable.Column("Số liệu", null)),
                filled.stream()
                        .map(index ->
                                new AnnexTable.Row(null, asked.all().get(index).line(), List.of(values.get(index))))
                        .toList(),
                null,
                asked.source("Số liệu của đơn vị báo cáo", filled));
    }

    private static AnnexTable filled(AskedFigures asked, List<AnnexTable.Row> rows, AnnexTable.Row total) {
        IntPredicate isFilled = column -> stateOf(total, column) != FigureState.NOT_SUPPLIED
                || rows.stream().anyMatch(row -> stateOf(row, column) == FigureState.KNOWN);
        var form = asked.form();
        var filled = IntStream.range(0, asked.size()).filter(isFilled).boxed().toList();
        if (filled.isEmpty()) {
            return AnnexTable.withoutFigures(form.number(), form.title(), ROWS);
        }
        return new AnnexTable(
                form.number(),
                form.title(),
                ROWS,
                filled.stream().map(column -> asked.all().get(column).column()).toList(),
                rows.stream().map(row -> only(row, filled)).toList(),
                only(total, filled),
                asked.source("Báo cáo của các đơn vị đã được tiếp nhận", filled));
    }

    private static FigureState stateOf(AnnexTable.Row row, int column) {
        return row.cells().get(column).state();
    }

    private static AnnexTable.Row only(AnnexTable.Row row, List<Integer> columns) {
        return new AnnexTable.Row(
                row.code(), row.name(), columns.stream().map(row.cells()::get).toList());
    }
}
