package vn.canbang.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of a workbook look; made once for each workbook, since Excel allows few. */
final class CellStyles {

    private static final String FONT = "Times New Roman";
    private static final short POINTS = 12;

    private final Workbook workbook;
    private final CellStyle head;
    private final CellStyle line;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle whole;
    private final CellStyle number;
    private final CellStyle date;
    private final CellStyle moment;

    CellStyles(Workbook workbook) {
        this.workbook = workbook;
        named(workbook.getFontAt(0));
        text = formatted("@");
        text.setWrapText(true);
        quoted = formatted("@");
        quoted.setWrapText(true);
        quoted.setQuotePrefixed(true);
        line = formatted("@");
        line.setQuotePrefixed(true);
        whole = formatted("0");
        number = formatted("General");
        date = formatted("dd/mm/yyyy");
        moment = formatted("dd/mm/yyyy hh:mm");
        head = headStyle();
    }

    CellStyle head() {
        return head;
    }

    /** For a line above the table that runs over the columns. */
    CellStyle line() {
        return line;
    }

    CellStyle text(String words) {
        return FormulaGuard.couldAct(words) ? quoted : text;
    }

    CellStyle number(String digits) {
        return digits.indexOf('.') < 0 ? whole : number;
    }

    CellStyle of(SheetColumn.Kind kind) {
        return switch (kind) {
            case TEXT -> text;
            case NUMBER -> number;
            case DATE -> date;
            case MOMENT -> moment;
        };
    }

    private CellStyle headStyle() {
        var style = formatted("@");
        style.setWrapText(true);
        var bold = workbook.createFont();
        named(bold);
        bold.setBold(true);
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    private CellStyle formatted(String pattern) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static void named(Font font) {
        font.setFontName(FONT);
        font.setFontHeightInPoints(POINTS);
    }
}
