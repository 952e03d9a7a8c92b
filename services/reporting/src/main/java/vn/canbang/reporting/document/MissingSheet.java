package vn.canbang.reporting.document;

import java.util.List;

/** The sheet of the units that have not handed in their report. */
record MissingSheet(ReportSnapshot report) {

    void write(WorkbookCells cells) {
        var sheet = cells.sheet("Đơn vị chưa nộp", 12, 60);
        cells.head(sheet, List.of("Mã đơn vị", "Đơn vị"));
        for (var unit : report.coverage().lacking()) {
            var row = cells.line(sheet);
            cells.text(row, 0, unit.code());
            cells.text(row, 1, unit.name());
        }
        cells.source(sheet, report.coverage().words() + ". " + report.span().dataLine());
    }
}
