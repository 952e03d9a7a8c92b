package vn.canbang.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** The rows of one sheet that are not empty, in order, as many as are allowed. */
final class SheetLines extends PartHandler {

    /** Room for what may stand above the data: titles, the mark of an export, the headings. */
    private static final int MAX_LINES = WorkbookReader.MAX_ROWS + HeadRow.SEARCHED;

    private static final int LAST_ROW = 1_048_576;

    private final List<NumberedCells> lines = new ArrayList<>();
    private final CellReading cell;

    private final List<SheetCell> row = new ArrayList<>();
    private int rowNumber;
    private int column;
    private boolean inRow;
    private boolean inCell;

    private SheetLines(CellReading cell) {
        this.cell = cell;
    }

    static List<NumberedCells> of(InputStream part, SharedTexts texts, CellFormats formats, boolean from1904)
            throws IOException {
        var sheet = new SheetLines(new CellReading(texts, formats, from1904));
        XmlPart.read(part, sheet);
        return sheet.lines;
    }

    @Override
    void opened(String name, Attributes attributes) {
        if (inCell) {
            cell.opened(name, attributes);
        } else if (inRow && name.equals("c")) {
            beginCell(attributes);
        } else if (name.equals("row") && depth() == 3) {
            beginRow(attributes.getValue("r"));
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inCell) {
            cell.characters(characters, start, length);
        }
    }

    @Override
    void closed(String name) {
        if (inCell && name.equals("c")) {
            inCell = false;
            put(cell.finished());
        } else if (inCell) {
            cell.closed(name);
        } else if (inRow && name.equals("row")) {
            endRow();
        }
    }

    private void beginRow(@Nullable String reference) {
        int next = reference == null ? rowNumber + 1 : number(reference);
        if (next <= rowNumber || next > LAST_ROW) {
            throw damaged();
        }
        rowNumber = next;
        column = -1;
        inRow = true;
    }

    private void beginCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        int next = reference == null ? column + 1 : ColumnLetters.indexOf(reference);
        if (next <= column) {
            throw damaged();
        }
        column = next;
        inCell = true;
        cell.begin(attributes.getValue("t"), attributes.getValue("s"));
    }

    private void put(SheetCell value) {
        if (value.isBlank()) {
            return;
        }
        if (column >= WorkbookReader.MAX_COLUMNS) {
            throw new WorkbookRefusedException(RefusalReason.TOO_MANY_COLUMNS);
        }
        while (row.size() < column) {
            row.add(SheetCell.blank());
        }
        row.add(value);
    }

    private void endRow() {
        inRow = false;
        if (row.isEmpty()) {
            return;
        }
        if (lines.size() == MAX_LINES) {
            throw new WorkbookRefusedException(RefusalReason.TOO_MANY_ROWS);
        }
        lines.add(new NumberedCells(rowNumber, List.copyOf(row)));
        row.clear();
    }
}
