package vn.canbang.reporting.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.document.AnnexTable;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.document.ReportFigure;
import vn.canbang.reporting.document.ReportPart;
import vn.canbang.reporting.document.ReportSnapshot;

/** Which cells of a frozen report read differently in its next edition; what is the same is left out. */
record EditionComparison(ReportSnapshot before, ReportSnapshot after) {

    private static final String NOTHING = "–";

    /** Where a cell stands, the same in both editions. */
    private record Address(
            String place, String key, @Nullable String row) {}

    private record Cell(String name, @Nullable String unit, String text) {}

    List<ChangedCell> changes() {
        var old = cells(before);
        var now = cells(after);
        var changes = new ArrayList<ChangedCell>();
        now.forEach((address, cell) -> {
            var was = old.remove(address);
            var text = was == null ? NOTHING : was.text();
            if (!text.equals(cell.text())) {
                changes.add(new ChangedCell(address.place(), cell.name(), cell.unit(), text, cell.text()));
            }
        });
        old.forEach((address, cell) ->
                changes.add(new ChangedCell(address.place(), cell.name(), cell.unit(), cell.text(), NOTHING)));
        return changes;
    }

    private static Map<Address, Cell> cells(ReportSnapshot report) {
        var cells = new LinkedHashMap<Address, Cell>();
        if (report.coverage().owing() > 0) {
            var words = report.coverage().words();
            cells.put(new Address("", "coverage", null), new Cell("Đơn vị trong báo cáo", null, words));
        }
        report.parts().forEach(part -> add(part, cells));
        report.annexes().forEach(annex -> add(annex, cells));
        return cells;
    }

    private static void add(ReportPart part, Map<Address, Cell> cells) {
        var place = part.number() + ". " + part.title();
        for (var text : part.narrative()) {
            var label = text.substring(0, Math.max(0, text.indexOf(": ")));
            cells.put(new Address(place, "text " + label, null), new Cell(label, null, text));
        }
        for (ReportFigure figure : part.figures()) {
            var text = figure.value().text();
            cells.put(new Address(place, figure.code(), null), new Cell(figure.name(), null, text));
        }
    }

    private static void add(AnnexTable annex, Map<Address, Cell> cells) {
        var place = "Phụ lục " + annex.number() + ". " + annex.title();
        Consumer<AnnexTable.Row> add = row -> {
            for (var column = 0; column < annex.columns().size(); column++) {
                var title = annex.columns().get(column).title();
                FigureValue value = row.cells().get(column);
                var named = row.code() == null ? row.name() : row.code();
                cells.put(new Address(place, column + " " + title, named), new Cell(title, row.name(), value.text()));
            }
        };
        annex.rows().forEach(add);
        var total = annex.total();
        if (total != null) {
            add.accept(total);
        }
    }
}
