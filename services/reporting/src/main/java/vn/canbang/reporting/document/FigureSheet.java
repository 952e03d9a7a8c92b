package vn.canbang.reporting.document;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** All figures of the report in one list, each with its parts, so that nobody has to type them off. */
record FigureSheet(ReportSnapshot report) {

    static final String NAME = "Chỉ tiêu";

    private static final List<String> TITLES = List.of(
            "Phần",
            "Mã chỉ tiêu",
            "Chỉ tiêu",
            "Đơn vị tính",
            "Mã đơn vị",
            "Kết quả",
            "Tử số",
            "Mẫu số",
            "Cận dưới 95%",
            "Cận trên 95%",
            "Số trẻ",
            "Cùng kỳ năm trước",
            "Chỉ tiêu kế hoạch",
            "Nguồn gốc",
            "Số tự động",
            "Lý do sửa",
            "Nguồn",
            "Ghi chú");

    void write(WorkbookCells cells) {
        var sheet = cells.sheet(NAME, 8, 13, 48, 16, 11, 24, 14, 14, 12, 12, 12, 14, 20, 18, 14, 30, 30, 40);
        cells.head(sheet, TITLES);
        for (var part : report.parts()) {
            for (var figure : part.figures()) {
                write(cells, cells.line(sheet), part, figure);
            }
        }
        cells.source(sheet, report.span().dataLine());
    }

    private void write(WorkbookCells cells, XSSFRow row, ReportPart part, ReportFigure figure) {
        cells.text(row, 0, part.number());
        cells.text(row, 1, figure.code());
        cells.text(row, 2, figure.name());
        cells.text(row, 3, figure.unit());
        cells.text(row, 4, report.span().unitCode());
        cells.value(row, 5, figure.value());
        var fraction = figure.fraction();
        if (fraction != null) {
            cells.number(row, 6, fraction.numerator(), 0);
            cells.number(row, 7, fraction.denominator(), 0);
        }
        var interval = figure.interval();
        if (interval != null) {
            cells.number(row, 8, interval.lower(), 1);
            cells.number(row, 9, interval.upper(), 1);
            cells.number(row, 10, BigDecimal.valueOf(interval.births()), 0);
        }
        cells.value(row, 11, figure.previous());
        cells.text(row, 12, figure.target());
        if (figure.value().state() == FigureState.KNOWN) {
            cells.text(row, 13, figure.origin().words());
        }
        var override = figure.override();
        if (override != null) {
            cells.value(row, 14, override.automatic());
            cells.text(row, 15, override.reason());
        }
        cells.text(row, 16, figure.source());
        cells.text(row, 17, figure.note());
    }
}
