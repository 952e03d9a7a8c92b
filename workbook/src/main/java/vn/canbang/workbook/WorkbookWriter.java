package vn.canbang.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;

/**
 * Writes a workbook for somebody to take away: lists and templates. Rows are taken one after the other while the file is
 * written and never kept, in memory or on disk (S38). Text is written as text whatever it begins with, so that none acts
 * as a formula (S41); numbers are numbers, negative ones too; dates are dates.
 */
public final class WorkbookWriter {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int ROWS_IN_SIGHT = 10;

    private final List<SheetPlan> sheets = new ArrayList<>();

    /** Adds a sheet with headings only, for somebody to fill in. */
    public WorkbookWriter sheet(SheetLayout layout) {
        return sheet(layout, List.of());
    }

    /** Adds a sheet; its rows are asked for once, while the file is written. A row has at most a cell for each column. */
    public WorkbookWriter sheet(SheetLayout layout, Iterable<List<SheetCell>> rows) {
        return sheet(SheetPlan.of(layout, rows));
    }

    WorkbookWriter sheet(SheetPlan plan) {
        sheets.add(plan);
        return this;
    }

    /** Writes the file, with a sheet of codes at its end when a column lets choose. The stream stays open. */
    public void writeTo(OutputStream out) {
        if (sheets.isEmpty()) {
            throw new IllegalStateException("A workbook has a sheet");
        }
        try (var workbook = new DeferredSXSSFWorkbook(ROWS_IN_SIGHT)) {
            workbook.setShouldCalculateSheetDimensions(false);
            var styles = new CellStyles(workbook);
            var codes = new CodeSheet(sheets);
            sheets.forEach(plan -> add(workbook, plan, styles, codes));
            var codePlan = codes.plan();
            if (codePlan != null) {
                add(workbook, codePlan, styles, codes);
            }
            workbook.getXSSFWorkbook().getProperties().getCoreProperties().setCreator("Cân Bằng");
            workbook.writeAvoidingTempFiles(out);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public byte[] toBytes() {
        var bytes = new ByteArrayOutputStream();
        writeTo(bytes);
        return bytes.toByteArray();
    }

    private static void add(DeferredSXSSFWorkbook workbook, SheetPlan plan, CellStyles styles, CodeSheet codes) {
        var sheet = workbook.createSheet(
                WorkbookUtil.createSafeSheetName(plan.layout().name()));
        new SheetSetting(plan, styles, codes).of(sheet);
        var printing = new SheetPrinting(plan, styles);
        sheet.setRowGenerator(printing::into);
    }
}
