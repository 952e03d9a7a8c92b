package vn.canbang.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.document.AnnexTable;
import vn.canbang.reporting.document.FigureState;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.figure.BirthHistory;
import vn.canbang.reporting.figure.FigureComputation;
import vn.canbang.reporting.figure.FigureEntry;
import vn.canbang.reporting.figure.FigureKey;
import vn.canbang.reporting.figure.PlanFrame;
import vn.canbang.reporting.indicator.Computation;
import vn.canbang.reporting.indicator.Figure;
import vn.canbang.reporting.indicator.Indicator;
import vn.canbang.reporting.indicator.IndicatorCatalogue;
import vn.canbang.reporting.indicator.MeasureValues;
import vn.canbang.reporting.submission.Submission;

/**
 * Tables of figures by unit: a row for each unit as its accepted report says it, one for the consolidating unit's own part, and
 * the figures of the report itself as the last. What nobody supplies is named below the table and takes no column.
 */
@Component
class FigureAnnexes {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final IndicatorCatalogue catalogue;

    FigureAnnexes(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A column before it is known whether anybody fills it. */
    private record Asked(Indicator indicator, Figure figure) {

        AnnexTable.Column column() {
            return new AnnexTable.Column(
                    figure.vi(),
                    figure.unit().vi(),
                    FigureKey.of(indicator, figure).value());
        }
    }

    AnnexTable of(AnnexForm form, UnitsBelow units) {
        var asked = form.indicators().stream()
                .flatMap(code -> catalogue.indicator(code).stream())
                .flatMap(indicator -> indicator.figures().stream().map(figure -> new Asked(indicator, figure)))
                .filter(each -> each.figure().reading() == Computation.FORMULA)
                .toList();
        var submission = units.submission();
        var rows = new ArrayList<AnnexTable.Row>();
        for (var unit : units.directed()) {
            var code = unit.unit().code();
            rows.add(units.included(unit)
                    .map(report -> new AnnexTable.Row(code, unit.name(), cells(asked, report.entries(), false)))
                    .orElseGet(() -> AnnexTable.Row.notSubmitted(code, unit.name(), asked.size())));
        }
        rows.add(new AnnexTable.Row(
                null, "Số liệu của chính đơn vị tổng hợp", cells(asked, ownPart(submission), false)));
        var ofProvince = submission.obligation().tier() == Tier.PROVINCE;
        var total = new AnnexTable.Row(null, AnnexTable.TOTAL, cells(asked, submission.entries(), ofProvince));
        return filled(form, asked, rows, total);
    }

    private static AnnexTable filled(
            AnnexForm form, List<Asked> asked, List<AnnexTable.Row> rows, AnnexTable.Row total) {
        IntPredicate isFilled = column -> stateOf(total, column) != FigureState.NOT_SUPPLIED
                || rows.stream().anyMatch(row -> stateOf(row, column) == FigureState.KNOWN);
        var filled = IntStream.range(0, asked.size()).filter(isFilled).boxed().toList();
        if (filled.isEmpty()) {
            return AnnexTable.withoutFigures(form.number(), form.title(), "Đơn vị");
        }
        var missing = IntStream.range(0, asked.size())
                .filter(isFilled.negate())
                .mapToObj(column -> asked.get(column).figure().vi())
                .collect(Collectors.joining("; "));
        var source = "Báo cáo của các đơn vị đã được tiếp nhận";
        return new AnnexTable(
                form.number(),
                form.title(),
                "Đơn vị",
                filled.stream().map(column -> asked.get(column).column()).toList(),
                rows.stream().map(row -> only(row, filled)).toList(),
                only(total, filled),
                missing.isEmpty() ? source : source + ". " + FigureState.NOT_SUPPLIED.words() + ": " + missing);
    }

    private static FigureState stateOf(AnnexTable.Row row, int column) {
        return row.cells().get(column).state();
    }

    private static AnnexTable.Row only(AnnexTable.Row row, List<Integer> columns) {
        return new AnnexTable.Row(
                row.code(), row.name(), columns.stream().map(row.cells()::get).toList());
    }

    private static MeasureValues ownPart(Submission submission) {
        return measure ->
                submission.entries().find(measure).map(FigureEntry::own).orElse(OptionalLong.empty());
    }

    private static List<FigureValue> cells(List<Asked> asked, MeasureValues values, boolean ofProvince) {
        var computation = new FigureComputation(
                values,
                BirthHistory.NONE,
                () -> {
                    throw new IllegalStateException("no annex by unit prints a ratio of births");
                },
                PlanFrame.NONE,
                ofProvince,
                VIETNAMESE);
        return asked.stream()
                .map(each -> computation.of(each.indicator(), each.figure()).value())
                .toList();
    }
}
