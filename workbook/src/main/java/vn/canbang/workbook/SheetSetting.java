package vn.canbang.workbook;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;

/** Sets up one sheet before its rows are written: columns, headings that stay in sight, footer, drop-downs, notes. */
final class SheetSetting {

    private static final int CHARACTER = 256;
    private static final int LONGEST_FOOTER = 230;
    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_NOTE = 250;

    private final SheetPlan plan;
    private final CellStyles styles;
    private final CodeSheet codes;

    SheetSetting(SheetPlan plan, CellStyles styles, CodeSheet codes) {
        this.plan = plan;
        this.styles = styles;
        this.codes = codes;
    }

    void of(SXSSFSheet sheet) {
        var columns = plan.layout().columns();
        for (int index = 0; index < columns.size(); index++) {
            var column = columns.get(index);
            sheet.setColumnWidth(index, column.width() * CHARACTER);
            sheet.setDefaultColumnStyle(index, styles.of(column.kind()));
            assist(sheet, index, column);
        }
        sheet.createFreezePane(0, plan.headRow());
        sheet.setRepeatingRows(CellRangeAddress.valueOf(plan.headRow() + ":" + plan.headRow()));
        print(sheet);
    }

    private void print(SXSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        String mark = plan.layout().mark();
        if (mark != null) {
            sheet.getFooter().setLeft(footer(mark));
        }
        sheet.getFooter().setRight("&P/&N");
    }

    /** An ampersand would begin a command of the footer. */
    private static String footer(String mark) {
        return cut(mark.replace('&', '＆').replaceAll("\\s+", " "), LONGEST_FOOTER);
    }

    private void assist(SXSSFSheet sheet, int column, SheetColumn how) {
        var choices = how.choices();
        String hint = how.hint();
        boolean choosing = choices != null && !choices.entries().isEmpty();
        if (!choosing && hint == null) {
            return;
        }
        var helper = sheet.getDataValidationHelper();
        var constraint =
                choices == null || !choosing ? anything() : helper.createFormulaListConstraint(codes.rangeOf(choices));
        var validation = helper.createValidation(constraint, cellsOf(column));
        validation.setEmptyCellAllowed(true);
        if (choosing) {
            validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
            validation.createErrorBox(
                    cut(how.heading(), LONGEST_TITLE),
                    "Hãy chọn một giá trị trong danh sách (trang “" + CodeSheet.NAME + "”).");
            validation.setShowErrorBox(true);
        }
        if (hint != null) {
            validation.createPromptBox(cut(how.heading(), LONGEST_TITLE), cut(hint, LONGEST_NOTE));
            validation.setShowPromptBox(true);
        }
        sheet.addValidationData(validation);
    }

    private CellRangeAddressList cellsOf(int column) {
        int first = plan.headRow();
        return new CellRangeAddressList(first, first + WorkbookReader.MAX_ROWS - 1, column, column);
    }

    private static DataValidationConstraint anything() {
        return new XSSFDataValidationConstraint(DataValidationConstraint.ValidationType.ANY, "");
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
    }
}
