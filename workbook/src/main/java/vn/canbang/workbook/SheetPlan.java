package vn.canbang.workbook;

import java.util.Iterator;
import java.util.List;

/** A sheet that is going to be written: how it looks, in which row its headings stand, which rows follow. */
record SheetPlan(SheetLayout layout, int headRow, Iterable<NumberedCells> rows) {

    /** Rows that follow the headings without a gap. */
    static SheetPlan of(SheetLayout layout, Iterable<List<SheetCell>> rows) {
        int headRow = layout.mark() == null ? 1 : 2;
        return new SheetPlan(layout, headRow, () -> numbered(headRow + 1, rows.iterator()));
    }

    private static Iterator<NumberedCells> numbered(int first, Iterator<List<SheetCell>> rows) {
        return new Iterator<>() {

            private int number = first;

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public NumberedCells next() {
                return new NumberedCells(number++, rows.next());
            }
        };
    }
}
