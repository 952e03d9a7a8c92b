package vn.canbang.reporting.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures by unit, printed behind the signature.
 *
 * @param number such as {@code 6} or {@code 8b}
 * @param rowsAre what the rows stand for, such as "Đơn vị"
 * @param total the last line; absent when the columns are not to be added
 */
public record AnnexTable(
        String number,
        String title,
        String rowsAre,
        List<Column> columns,
        List<Row> rows,
        @Nullable Row total,
        @Nullable String source) {

    /** How the last line is called. */
    public static final String TOTAL = "Tổng số";

    public AnnexTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != width)
                || (total != null && total.cells().size() != width)) {
            throw new IllegalArgumentException("A row of annex " + number + " does not have " + width + " cells");
        }
    }

    /** The same with other lines. */
    public AnnexTable withRows(List<Row> others) {
        return new AnnexTable(number, title, rowsAre, columns, others, total, source);
    }

    /** The same with another last line. */
    public AnnexTable withTotal(@Nullable Row other) {
        return new AnnexTable(number, title, rowsAre, columns, rows, other, source);
    }

    /**
     * The same in tables of so many columns at most, each with all lines; the figures of an indicator stay together where they
     * fit.
     */
    List<AnnexTable> split(int most) {
        var parts = new ArrayList<AnnexTable>();
        int from = 0;
        while (columns.size() - from > most) {
            int to = from + most;
            while (to > from + 1 && isOfOneIndicator(columns.get(to - 1), columns.get(to))) {
                to--;
            }
            to = to == from + 1 ? from + most : to;
            parts.add(columns(from, to));
            from = to;
        }
        parts.add(columns(from, columns.size()));
        return parts;
    }

    private AnnexTable columns(int from, int to) {
        return new AnnexTable(
                number,
                title,
                rowsAre,
                columns.subList(from, to),
                rows.stream().map(row -> row.columns(from, to)).toList(),
                total == null ? null : total.columns(from, to),
                source);
    }

    private static boolean isOfOneIndicator(Column one, Column next) {
        return one.indicator() != null && one.indicator().equals(next.indicator());
    }

    /** A table of which nobody has supplied any figure. */
    public static AnnexTable withoutFigures(String number, String title, String rowsAre) {
        var nothing = List.of(FigureValue.absent(FigureState.NOT_SUPPLIED));
        return new AnnexTable(
                number,
                title,
                rowsAre,
                List.of(new Column("Số liệu", null)),
                List.of(),
                new Row(null, TOTAL, nothing),
                null);
    }

    /** Nobody has supplied anything of it. */
    boolean isWithoutFigures() {
        return rows.isEmpty()
                && total != null
                && total.cells().stream().allMatch(cell -> cell.state() == FigureState.NOT_SUPPLIED);
    }

    /**
     * A column's title and in what it is counted.
     *
     * @param key of the figure that stands in it, by which it is told from the figures of other tables; absent where it is none
     */
    public record Column(
            String title, @Nullable String unit, @Nullable String key) {

        public Column(String title, @Nullable String unit) {
            this(title, unit, null);
        }

        /** Code of the indicator whose figure stands in it. */
        @Nullable
        String indicator() {
            return key == null ? null : key.substring(0, Math.max(0, key.indexOf('.')));
        }

        String heading() {
            return unit == null ? title : title + " (" + unit + ")";
        }
    }

    /**
     * A line of the table.
     *
     * @param code the unit's code, text with its leading zeros; absent for a total and for rows that are no units
     */
    public record Row(@Nullable String code, String name, List<FigureValue> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        private Row columns(int from, int to) {
            return new Row(code, name, cells.subList(from, to));
        }

        /** The line of a unit that has not handed in its report. */
        public static Row notSubmitted(String code, String name, int columns) {
            var nothing = FigureValue.absent(FigureState.NOT_SUBMITTED);
            return new Row(code, name + " (chưa nộp)", Collections.nCopies(columns, nothing));
        }
    }
}
