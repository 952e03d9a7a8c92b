package vn.canbang.workbook;

/** Counts the characters of a text, so that neither one cell nor all together are more than is allowed. */
final class TextBudget {

    private static final int ALL = 20_000_000;

    private int spent;

    /** Some more characters were told. */
    void spend(int characters) {
        spent += characters;
        if (spent > ALL) {
            throw new WorkbookRefusedException(RefusalReason.TOO_MUCH_TEXT);
        }
    }

    /** Adds to a cell's text, as long as it stays one that Excel could hold. */
    void append(StringBuilder cell, char[] characters, int start, int length) {
        if (cell.length() + length > CellText.LONGEST) {
            throw new WorkbookRefusedException(RefusalReason.CELL_TOO_LONG);
        }
        spend(length);
        cell.append(characters, start, length);
    }
}
