package vn.canbang.reporting.document;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes into a workbook: text that stays text, numbers with their decimals, heads that stay in sight. */
final class WorkbookCells {

    private static final int CHARACTER = 256;

    /** Height of a line of 12 points, and the characters that a line may lose to the next word. */
    private static final float LINE = 16;

    private static final int LONGEST_SYLLABLE = 4;

    private final XSSFWorkbook workbook;
    private final PaperMark mark;
    private final XSSFFont plain;
    private final XSSFCellStyle head;
    private final XSSFCellStyle text;
    private final XSSFCellStyle absent;
    private final XSSFCellStyle quoted;
    private final XSSFCellStyle line;
    private final Map<Integer, XSSFCellStyle> numbers = new HashMap<>();

    WorkbookCells(XSSFWorkbook workbook, PaperMark mark) {
        this.workbook = workbook;
        this.mark = mark;
        plain = font(false);
        head = lined();
        head.setFont(font(true));
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setVerticalAlignment(VerticalAlignment.CENTER);
        text = lined();
        absent = lined();
        absent.setAlignment(HorizontalAlignment.CENTER);
        quoted = lined();
        quoted.setQuotePrefixed(true);
        line = wrapped();
        line.setQuotePrefixed(true);
    }

    /** The last line of a sheet, across all its columns: whence and of when the figures are, with the mark of the paper. */
    void source(XSSFSheet sheet, String words) {
        var row = next(sheet);
        var cell = row.createCell(0);
        var text = mark.after(words);
        cell.setCellValue(text);
        cell.setCellStyle(line);
        int last = sheet.getRow(0).getLastCellNum() - 1;
        int width = IntStream.rangeClosed(0, last)
                .map(column -> charactersOf(sheet, column))
                .sum();
        row.setHeightInPoints(LINE * linesOf(text, width));
        if (last > 0) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, last));
        }
    }

    /** A line with the mark of the paper alone, where there is one. */
    void mark(XSSFSheet sheet) {
        if (mark.isShown()) {
            var cell = next(sheet).createCell(0);
            cell.setCellValue(mark.words());
            cell.setCellStyle(line);
        }
    }

    /** A sheet of that name, or of that name as far as Excel allows it. */
    XSSFSheet sheet(String name, int... widths) {
        var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * CHARACTER);
        }
        if (mark.isShown()) {
            sheet.getHeader().setCenter(mark.words());
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return sheet;
    }

    /** The first row, kept in sight and repeated in print. */
    void head(XSSFSheet sheet, List<String> titles) {
        var row = sheet.createRow(0);
        for (int column = 0; column < titles.size(); column++) {
            text(row, column, titles.get(column));
            row.getCell(column).setCellStyle(head);
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    /** The next line of a table, ruled under each title. */
    XSSFRow line(XSSFSheet sheet) {
        var row = next(sheet);
        for (int column = 0; column < sheet.getRow(0).getLastCellNum(); column++) {
            row.createCell(column).setCellStyle(text);
        }
        return row;
    }

    XSSFRow next(XSSFSheet sheet) {
        return sheet.createRow(sheet.getPhysicalNumberOfRows());
    }

    void text(XSSFRow row, int column, @Nullable String words) {
        if (words == null || words.isEmpty()) {
            return;
        }
        var cell = row.createCell(column);
        cell.setCellValue(words);
        float height = LINE * linesOf(words, charactersOf(row.getSheet(), column));
        row.setHeightInPoints(Math.max(row.getHeightInPoints(), height));
        cell.setCellStyle(FormulaGuard.couldAct(words) ? quoted : text);
    }

    void number(XSSFRow row, int column, @Nullable BigDecimal amount, int decimals) {
        if (amount == null) {
            return;
        }
        var cell = row.createCell(column);
        cell.setCellValue(amount.doubleValue());
        cell.setCellStyle(numbers.computeIfAbsent(decimals, this::numberStyle));
    }

    void value(XSSFRow row, int column, @Nullable FigureValue value) {
        if (value == null) {
            return;
        }
        if (value.amount() == null) {
            text(row, column, value.text());
            row.getCell(column).setCellStyle(absent);
        } else {
            number(row, column, value.amount(), value.decimals());
        }
    }

    private XSSFCellStyle numberStyle(int decimals) {
        var style = lined();
        style.setWrapText(false);
        String places = decimals == 0 ? "" : "." + "0".repeat(decimals);
        style.setDataFormat(workbook.createDataFormat().getFormat("#,##0" + places));
        return style;
    }

    private static int charactersOf(XSSFSheet sheet, int column) {
        return sheet.getColumnWidth(column) / CHARACTER;
    }

    /** How many lines the words take, a line being broken between words and not at its very end. */
    private static int linesOf(String words, int characters) {
        return 1 + words.length() / Math.max(1, characters - LONGEST_SYLLABLE);
    }

    private XSSFFont font(boolean bold) {
        var font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFamily(FontFamily.ROMAN);
        font.setFontHeightInPoints((short) 12);
        font.setBold(bold);
        return font;
    }

    private XSSFCellStyle lined() {
        var style = wrapped();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private XSSFCellStyle wrapped() {
        var style = workbook.createCellStyle();
        style.setFont(plain);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
