package vn.canbang.reporting.document;

import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes values into cells: numbers to the right, the reason for a missing one in the middle. */
final class WordValues {

    private WordValues() {}

    static void write(XWPFTableRow row, int column, FigureValue value) {
        write(row, column, value, WordStyle.TABLE_NUMBER);
    }

    static void write(XWPFTableRow row, int column, FigureValue value, WordStyle ofNumber) {
        var style = value.state() == FigureState.KNOWN ? ofNumber : WordStyle.TABLE_CENTRE;
        WordTable.write(row, column, style, value.text());
    }
}
