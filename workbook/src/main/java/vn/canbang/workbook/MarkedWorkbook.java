package vn.canbang.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The table that somebody sent, written again with a last column that says what is wrong in each row. Every row keeps
 * its number, so that “Dòng 5” is the fifth in both files. It can be mended and sent again as it is: the column is left
 * off when the file is marked anew.
 */
public final class MarkedWorkbook {

    /** The heading of the last column, which is not data. */
    public static final String ERROR_HEADING = "Lỗi";

    private static final int ERROR_WIDTH = 60;

    private final SheetTable table;
    private final Map<Integer, String> messages;
    private final List<Integer> kept;

    private MarkedWorkbook(SheetTable table, Map<Integer, String> messages) {
        this.table = table;
        this.messages = messages;
        var error = HeadingKey.of(ERROR_HEADING);
        this.kept = IntStream.range(0, table.width())
                .filter(column -> !HeadingKey.of(table.heading(column)).equals(error))
                .boxed()
                .toList();
    }

    /** The bytes of the file; messages by row number, several of a row in one text. */
    public static byte[] of(SheetTable table, Map<Integer, String> messages) {
        return new MarkedWorkbook(table, messages).bytes();
    }

    private byte[] bytes() {
        var columns = new ArrayList<SheetColumn>();
        kept.forEach(column -> columns.add(SheetColumn.text(table.heading(column))));
        columns.add(SheetColumn.text(ERROR_HEADING).wide(ERROR_WIDTH));
        var layout = SheetLayout.of(table.sheet(), columns);
        Iterable<NumberedCells> rows =
                () -> table.rows().stream().map(this::marked).iterator();
        return new WorkbookWriter()
                .sheet(new SheetPlan(layout, table.headRow(), rows))
                .toBytes();
    }

    private NumberedCells marked(SheetRow row) {
        var cells = new ArrayList<SheetCell>();
        kept.forEach(column -> cells.add(row.at(column)));
        cells.add(SheetCell.text(messages.get(row.number())));
        return new NumberedCells(row.number(), cells);
    }
}
