package vn.canbang.reporting.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.canbang.reporting.document.AnnexTable;
import vn.canbang.reporting.document.FigureState;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.document.ReportSnapshot;

/** Which cells of a report's figures and tables are hidden, all of them looked at together. */
final class HiddenCells {

    private static final String BIRTHS = "SRB-01.births";
    private static final String BOYS = "SRB-02.boys";
    private static final String GIRLS = "SRB-03.girls";

    private static final int COMMUNE_DIGITS = 5;

    private final PublishedFigures figures;
    private final LeastPublished.Limits limits;
    private final Map<CellKey, Long> counts = new HashMap<>();
    private final Set<CellKey> withheld = new HashSet<>();
    private final Suppression suppression = new Suppression();
    private Set<CellKey> hidden = Set.of();

    HiddenCells(PublishedFigures figures, LeastPublished.Limits limits) {
        this.figures = figures;
        this.limits = limits;
    }

    HiddenCells of(ReportSnapshot report, List<AnnexTable> tables) {
        var province = report.span().unitCode();
        report.parts().stream()
                .flatMap(part -> part.figures().stream())
                .forEach(figure -> count(province, figure.code(), figure.value(), false));
        for (var table : tables) {
            for (var column = 0; column < table.columns().size(); column++) {
                var key = table.columns().get(column).key();
                if (key != null && figures.isCount(key)) {
                    column(table, column, key, province);
                }
            }
        }
        relate();
        hidden = suppression.hidden();
        return this;
    }

    boolean hides(String unit, String key) {
        var cell = new CellKey(unit, key);
        return hidden.contains(cell) || withheld.contains(cell);
    }

    /** Whether the count of that unit stands in the set. */
    boolean knows(String unit, String key) {
        return counts.containsKey(new CellKey(unit, key));
    }

    /** How a row is told from others, in whatever table it stands. */
    static String unitOf(AnnexTable.Row row) {
        return row.code() + " " + row.name();
    }

    static boolean isCommune(AnnexTable.Row row) {
        return row.code() != null && row.code().length() == COMMUNE_DIGITS;
    }

    private void column(AnnexTable table, int column, String key, String province) {
        var total = table.total();
        if (total != null) {
            count(province, key, total.cells().get(column), false);
        }
        var parts = new ArrayList<CellKey>();
        long sum = 0;
        for (var row : table.rows()) {
            var cell = row.cells().get(column);
            if (count(unitOf(row), key, cell, isCommune(row))) {
                parts.add(new CellKey(unitOf(row), key));
                sum += counts.getOrDefault(new CellKey(unitOf(row), key), 0L);
            }
        }
        var whole = new CellKey(province, key);
        if (total == null || !figures.isAdded(key) || !counts.containsKey(whole)) {
            return;
        }
        if (sum == counts.getOrDefault(whole, 0L)) {
            suppression.sum(whole, parts);
        } else {
            withheld.addAll(parts);
        }
    }

    private boolean count(String unit, String key, FigureValue value, boolean byCommune) {
        if (value.state() != FigureState.KNOWN || value.amount() == null || !figures.isCount(key)) {
            return false;
        }
        var cell = new CellKey(unit, key);
        counts.put(cell, whole(value.amount()));
        suppression.count(cell, whole(value.amount()), limits.of(figures.codeOf(key), byCommune));
        return true;
    }

    private void relate() {
        var units = new HashSet<String>();
        counts.keySet().forEach(cell -> units.add(cell.unit()));
        for (var unit : units) {
            if (knows(unit, BIRTHS) && knows(unit, BOYS) && knows(unit, GIRLS)) {
                suppression.sum(new CellKey(unit, BIRTHS), List.of(new CellKey(unit, BOYS), new CellKey(unit, GIRLS)));
            }
            figures.shares().stream()
                    .flatMap(share -> figures.share(share, unit).stream())
                    .filter(share -> counts.containsKey(share.part()) && counts.containsKey(share.whole()))
                    .forEach(share -> suppression.share(share.part(), share.whole()));
        }
    }

    private static long whole(BigDecimal amount) {
        return amount.longValueExact();
    }
}
