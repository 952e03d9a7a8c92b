package vn.canbang.workbook;

/** The letters by which Excel names a column. */
final class ColumnLetters {

    private static final int MOST = 3;

    private ColumnLetters() {}

    /** The column of a reference such as “AB12”, from 0. */
    static int indexOf(String reference) {
        int column = 0;
        int at = 0;
        while (at < reference.length() && reference.charAt(at) >= 'A' && reference.charAt(at) <= 'Z' && at < MOST) {
            column = column * 26 + reference.charAt(at) - 'A' + 1;
            at++;
        }
        if (column == 0 || at == reference.length() || !Character.isDigit(reference.charAt(at))) {
            throw PartHandler.damaged();
        }
        return column - 1;
    }
}
