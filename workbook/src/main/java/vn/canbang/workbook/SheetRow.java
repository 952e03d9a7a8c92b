package vn.canbang.workbook;

import java.util.List;
import java.util.Map;

/** One row of data with its number as the person sees it in Excel (the first row of a sheet is 1). */
public final class SheetRow {

    private final int number;
    private final List<SheetCell> cells;
    private final Map<HeadingKey, Integer> columns;

    SheetRow(int number, List<SheetCell> cells, Map<HeadingKey, Integer> columns) {
        this.number = number;
        this.cells = cells;
        this.columns = columns;
    }

    public int number() {
        return number;
    }

    /** The cell under that heading; blank when it is empty or the sheet has no such column. */
    public SheetCell cell(String heading) {
        return cell(HeadingKey.of(heading));
    }

    /** The same for a heading that is asked of many rows. */
    public SheetCell cell(HeadingKey heading) {
        Integer column = columns.get(heading);
        return column == null ? SheetCell.blank() : at(column);
    }

    /** The cell in that column, from 0; blank right of the last one. */
    public SheetCell at(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.blank();
    }

    /** From the first column on, blank ones included, up to the last that is not blank. */
    public List<SheetCell> cells() {
        return cells;
    }
}
