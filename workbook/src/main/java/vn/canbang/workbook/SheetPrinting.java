package vn.canbang.workbook;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Writes the rows of one sheet, one after the other. */
final class SheetPrinting {

    private final SheetPlan plan;
    private final CellStyles styles;

    SheetPrinting(SheetPlan plan, CellStyles styles) {
        this.plan = plan;
        this.styles = styles;
    }

    void into(SXSSFSheet sheet) {
        String mark = plan.layout().mark();
        if (mark != null) {
            text(sheet.createRow(0).createCell(0), mark, styles.line());
        }
        var head = sheet.createRow(plan.headRow() - 1);
        var columns = plan.layout().columns();
        for (int column = 0; column < columns.size(); column++) {
            text(head.createCell(column), columns.get(column).heading(), styles.head());
        }
        for (var line : plan.rows()) {
            print(sheet.createRow(line.number() - 1), line.cells());
        }
    }

    private void print(Row row, List<SheetCell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var value = cells.get(column);
            if (!value.isBlank()) {
                print(
                        row.createCell(column),
                        value,
                        plan.layout().columns().get(column).kind());
            }
        }
    }

    private void print(Cell cell, SheetCell value, SheetColumn.Kind kind) {
        switch (value.kind()) {
            case NUMBER -> number(cell, value);
            case DATE -> date(cell, value, kind);
            case BOOLEAN -> cell.setCellValue(value.text().equals("TRUE"));
            default -> text(cell, value.text(), styles.text(value.text()));
        }
    }

    private static void text(Cell cell, String words, CellStyle style) {
        cell.setCellValue(CellText.writable(words));
        cell.setCellStyle(style);
    }

    /** A number that was shown with zeros in front is a code. */
    private void number(Cell cell, SheetCell value) {
        if (value.text().length() > 1
                && value.text().startsWith("0")
                && value.text().charAt(1) != '.') {
            text(cell, value.text(), styles.text(value.text()));
            return;
        }
        cell.setCellValue(Double.parseDouble(value.text()));
        cell.setCellStyle(styles.number(value.text()));
    }

    /** Excel knows no day before 1900. */
    private void date(Cell cell, SheetCell value, SheetColumn.Kind kind) {
        LocalDateTime moment = value.moment().orElseThrow();
        double serial = DateUtil.getExcelDate(moment);
        if (serial < 1) {
            text(cell, value.text(), styles.text(value.text()));
            return;
        }
        boolean withTime = kind == SheetColumn.Kind.MOMENT || value.text().indexOf('T') >= 0;
        cell.setCellValue(serial);
        cell.setCellStyle(styles.of(withTime ? SheetColumn.Kind.MOMENT : SheetColumn.Kind.DATE));
    }
}
