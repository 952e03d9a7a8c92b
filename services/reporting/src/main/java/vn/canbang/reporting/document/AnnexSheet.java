package vn.canbang.reporting.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** The sheet of one annex: unit codes as text, values as numbers, the source at the end. */
record AnnexSheet(ReportSnapshot report, AnnexTable annex) {

    void write(WorkbookCells cells) {
        var widths = new int[annex.columns().size() + 2];
        Arrays.fill(widths, 14);
        widths[0] = 12;
        widths[1] = 40;
        var sheet = cells.sheet("Phụ lục " + annex.number(), widths);
        var titles = new ArrayList<>(List.of("Mã đơn vị", annex.rowsAre()));
        annex.columns().forEach(column -> titles.add(column.heading()));
        cells.head(sheet, titles);
        annex.rows().forEach(row -> write(cells, cells.line(sheet), row));
        if (annex.total() != null) {
            write(cells, cells.line(sheet), annex.total());
        }
        String source = annex.source() == null ? "" : "Nguồn: " + annex.source() + ". ";
        cells.source(sheet, source + report.span().dataLine());
    }

    private static void write(WorkbookCells cells, XSSFRow line, AnnexTable.Row row) {
        cells.text(line, 0, row.code());
        cells.text(line, 1, row.name());
        for (int column = 0; column < row.cells().size(); column++) {
            cells.value(line, column + 2, row.cells().get(column));
        }
    }
}
