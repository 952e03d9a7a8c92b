package vn.canbang.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** The sheet at the end of a template that holds what may be chosen: one list beside the other. */
final class CodeSheet {

    static final String NAME = "Danh mục mã";

    private static final int VALUE_WIDTH = 40;

    private final Map<CodeList, Integer> columnOf = new LinkedHashMap<>();
    private final List<SheetColumn> columns = new ArrayList<>();

    CodeSheet(List<SheetPlan> sheets) {
        for (var sheet : sheets) {
            for (var column : sheet.layout().columns()) {
                add(column.choices());
            }
        }
    }

    /** Where a drop-down finds the values of that list. */
    String rangeOf(CodeList list) {
        Integer column = columnOf.get(list);
        if (column == null) {
            throw new IllegalArgumentException("No sheet of this workbook lets choose from " + list.heading());
        }
        String letters = CellReference.convertNumToColString(column);
        int last = list.entries().size() + 1;
        return "'" + NAME + "'!$" + letters + "$2:$" + letters + "$" + last;
    }

    /** The sheet to be written, or nothing when there is nothing to choose. */
    @Nullable
    SheetPlan plan() {
        if (columns.isEmpty()) {
            return null;
        }
        int longest = columnOf.keySet().stream()
                .mapToInt(list -> list.entries().size())
                .max()
                .orElse(0);
        return SheetPlan.of(
                SheetLayout.of(NAME, columns),
                () -> IntStream.range(0, longest).mapToObj(this::row).iterator());
    }

    private void add(@Nullable CodeList list) {
        if (list == null || list.entries().isEmpty() || columnOf.containsKey(list)) {
            return;
        }
        columnOf.put(list, columns.size());
        columns.add(SheetColumn.text(list.heading()).wide(VALUE_WIDTH));
        if (list.explains()) {
            columns.add(SheetColumn.text("Diễn giải").wide(VALUE_WIDTH));
        }
    }

    private List<SheetCell> row(int index) {
        var cells = new ArrayList<SheetCell>();
        for (var list : columnOf.keySet()) {
            var entry = index < list.entries().size() ? list.entries().get(index) : null;
            cells.add(entry == null ? SheetCell.blank() : SheetCell.text(entry.value()));
            if (list.explains()) {
                cells.add(entry == null ? SheetCell.blank() : SheetCell.text(entry.meaning()));
            }
        }
        return cells;
    }
}
