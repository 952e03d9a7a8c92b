package vn.canbang.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.document.AnnexTable;
import vn.canbang.reporting.document.FigureState;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.figure.AnnexForm;
import vn.canbang.reporting.indicator.Figure;
import vn.canbang.reporting.indicator.IndicatorCatalogue;
import vn.canbang.reporting.indicator.MeasureKind;
import vn.canbang.starter.access.UnitLevel;

/**
 * Tables of kinds of work by the level that did it (annex 3): a line for each figure, a column for each level, and the figure of
 * the report itself as the last. A district's own work is its own, the rest of its report is its communes'. Distinct counts are
 * not shared out, since their levels do not come to the whole.
 */
@Component
class LevelAnnexes {

    private static final String ROWS = "Loại hoạt động";

    private final IndicatorCatalogue catalogue;

    LevelAnnexes(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    AnnexTable of(AnnexForm form, UnitsBelow units) {
        var asked = AskedFigures.of(form, catalogue);
        var levels = LevelSums.of(units);
        var byLevel = levels.values().stream()
                .map(measures -> asked.values(measures, false))
                .toList();
        var submission = units.submission();
        var total = asked.values(submission.entries(), submission.obligation().tier() == Tier.PROVINCE);
        var filled = IntStream.range(0, asked.size())
                .filter(index -> total.get(index).state() != FigureState.NOT_SUPPLIED)
                .boxed()
                .toList();
        if (filled.isEmpty()) {
            return AnnexTable.withoutFigures(form.number(), form.title(), ROWS);
        }
        return new AnnexTable(
                form.number(),
                form.title(),
                ROWS,
                Stream.concat(levels.keySet().stream().map(LevelAnnexes::nameOf), Stream.of(AnnexTable.TOTAL))
                        .map(title -> new AnnexTable.Column(title, null))
                        .toList(),
                filled.stream()
                        .map(index -> row(asked.all().get(index), index, byLevel, total.get(index)))
                        .toList(),
                null,
                asked.source("Báo cáo của các đơn vị đã được tiếp nhận", filled));
    }

    private AnnexTable.Row row(
            AskedFigures.Asked asked, int index, List<List<FigureValue>> byLevel, FigureValue total) {
        var cells = new ArrayList<FigureValue>();
        for (var level : byLevel) {
            cells.add(isShared(asked.figure()) ? level.get(index) : FigureValue.absent(FigureState.UNDEFINED));
        }
        cells.add(total);
        return new AnnexTable.Row(null, asked.line(), cells);
    }

    private static String nameOf(UnitLevel level) {
        return switch (level) {
            case PROVINCE -> "Cấp tỉnh";
            case DISTRICT -> "Cấp huyện";
            case COMMUNE -> "Cấp xã";
            case VILLAGE -> "Thôn, tổ dân phố";
        };
    }

    private boolean isShared(Figure figure) {
        return figure.formula().measures().stream()
                .allMatch(measure -> catalogue
                        .kindOf(measure)
                        .filter(MeasureKind.MEMBERS::equals)
                        .isEmpty());
    }
}
