package vn.canbang.reporting.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.canbang.reporting.document.AnnexTable;
import vn.canbang.reporting.document.FigureState;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.document.ReportSnapshot;

/** Which cells of a report's figures and tables are hidden, all of them looked at together, and with what left before. */
final class HiddenCells {

    private static final String BIRTHS = "SRB-01.births";
    private static final String BOYS = "SRB-02.boys";
    private static final String GIRLS = "SRB-03.girls";

    private static final int COMMUNE_DIGITS = 5;

    private final PublishedFigures figures;
    private final LeastPublished.Limits limits;
    private final Suppression suppression;
    private final PublishedSets earlier;
    private final PublishedSet set;
    private final Set<CellKey> withheld = new HashSet<>();
    private Set<CellKey> hidden = Set.of();

    HiddenCells(
            PublishedFigures figures,
            LeastPublished.Limits limits,
            Suppression suppression,
            PublishedSets earlier,
            PublishedSet set) {
        this.figures = figures;
        this.limits = limits;
        this.suppression = suppression;
        this.earlier = earlier;
        this.set = set;
    }

    void count(ReportSnapshot report, List<AnnexTable> tables) {
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
    }

    void decide() {
        hidden = suppression.hidden();
    }

    boolean hides(String unit, String key) {
        return cell(unit, key)
                .filter(cell -> hidden.contains(cell) || withheld.contains(cell))
                .isPresent();
    }

    /** Whether the count of that unit stands in the set. */
    boolean knows(String unit, String key) {
        return cell(unit, key).isPresent();
    }

    /** How a row is told from others, in whatever table it stands. */
    static String unitOf(AnnexTable.Row row) {
        return row.code() + " " + row.name();
    }

    /** Whether {@link #unitOf} told of a commune. */
    static boolean isCommune(String unit) {
        return unit.indexOf(' ') == COMMUNE_DIGITS
                && unit.chars().limit(COMMUNE_DIGITS).allMatch(Character::isDigit);
    }

    private void column(AnnexTable table, int column, String key, String province) {
        var total = table.total();
        if (total != null) {
            count(province, key, total.cells().get(column), false);
        }
        var parts = new ArrayList<CellKey>();
        for (var row : table.rows()) {
            var unit = unitOf(row);
            if (count(unit, key, row.cells().get(column), isCommune(unit))) {
                cell(unit, key).ifPresent(parts::add);
            }
        }
        var whole = cell(province, key);
        if (total == null || !figures.isAdded(key) || whole.isEmpty()) {
            return;
        }
        if (parts.stream().mapToLong(suppression::countOf).sum() == suppression.countOf(whole.get())) {
            suppression.sum(whole.get(), parts);
        } else {
            withheld.addAll(parts);
        }
    }

    private boolean count(String unit, String key, FigureValue value, boolean byCommune) {
        if (value.state() != FigureState.KNOWN || value.amount() == null || !figures.isCount(key)) {
            return false;
        }
        var place = new PublishedSet.Place(unit, key);
        long count = value.amount().longValueExact();
        var cell = earlier.sameCount(set, place, count).orElseGet(() -> new CellKey(unit, key, set.ordinal()));
        set.cells().put(place, cell);
        suppression.count(cell, count, limits.of(figures.codeOf(key), byCommune));
        return true;
    }

    private void relate() {
        var units = new HashSet<String>();
        set.cells().keySet().forEach(place -> units.add(place.unit()));
        for (var unit : units) {
            sumOfBirths(unit);
            figures.shares().stream()
                    .flatMap(share -> figures.share(share).stream())
                    .forEach(share -> share(unit, share));
        }
    }

    /** Of numbers that contradict each other nothing can be worked out. */
    private void share(String unit, PublishedFigures.Parts share) {
        var part = cell(unit, share.part());
        var whole = cell(unit, share.whole());
        if (part.isPresent()
                && whole.isPresent()
                && suppression.countOf(part.get()) <= suppression.countOf(whole.get())) {
            suppression.share(part.get(), whole.get());
        }
    }

    private void sumOfBirths(String unit) {
        var births = cell(unit, BIRTHS);
        var both =
                Stream.of(BOYS, GIRLS).flatMap(key -> cell(unit, key).stream()).toList();
        if (births.isPresent()
                && both.size() == 2
                && both.stream().mapToLong(suppression::countOf).sum() == suppression.countOf(births.get())) {
            suppression.sum(births.get(), both);
        }
    }

    private Optional<CellKey> cell(String unit, String key) {
        return set.cell(new PublishedSet.Place(unit, key));
    }
}
