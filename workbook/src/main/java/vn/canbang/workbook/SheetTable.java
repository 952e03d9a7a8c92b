package vn.canbang.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was read of one sheet: the headings and the rows under them that are not empty, at most 10,000. Headings are
 * found without regard to accents, case, spaces and punctuation ({@link HeadingKey}).
 */
public final class SheetTable {

    private final String sheet;
    private final int headRow;
    private final List<String> headings;
    private final Map<HeadingKey, Integer> columns;
    private final List<SheetRow> rows;

    SheetTable(String sheet, NumberedCells head, List<NumberedCells> body) {
        this.sheet = sheet;
        this.headRow = head.number();
        this.headings = head.cells().stream().map(SheetCell::text).toList();
        this.columns = columnsOf(headings);
        this.rows = body.stream()
                .map(line -> new SheetRow(line.number(), line.cells(), columns))
                .toList();
    }

    public String sheet() {
        return sheet;
    }

    /** The number of the row that holds the headings. */
    public int headRow() {
        return headRow;
    }

    /** The headings as they are written in the file, in order; an empty string over a column without one. */
    public List<String> headings() {
        return headings;
    }

    /** How many columns there are, those without a heading included. */
    int width() {
        int widest = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return Math.max(widest, headings.size());
    }

    String heading(int column) {
        return column < headings.size() ? headings.get(column) : "";
    }

    public boolean has(String heading) {
        return columns.containsKey(HeadingKey.of(heading));
    }

    public List<SheetRow> rows() {
        return rows;
    }

    private static Map<HeadingKey, Integer> columnsOf(List<String> headings) {
        var columns = new LinkedHashMap<HeadingKey, Integer>();
        for (int column = 0; column < headings.size(); column++) {
            var key = HeadingKey.of(headings.get(column));
            if (!key.isEmpty() && columns.put(key, column) != null) {
                throw WorkbookRefusedException.duplicateHeading(headings.get(column));
            }
        }
        return Map.copyOf(columns);
    }
}
