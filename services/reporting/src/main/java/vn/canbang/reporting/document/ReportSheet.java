package vn.canbang.reporting.document;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet that says which report the figures belong to. */
record ReportSheet(ReportSnapshot report) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "dd/MM/yyyy HH:mm", VietnameseText.LOCALE)
            .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    void write(WorkbookCells cells) {
        var sheet = cells.sheet("Báo cáo", 28, 90);
        line(cells, sheet, "Cơ quan ban hành", report.issuer().fullName());
        line(cells, sheet, "Số, ký hiệu", report.number().text().strip());
        line(cells, sheet, "Tình trạng", report.approved() ? "Đã phê duyệt" : WordHead.DRAFT);
        line(cells, sheet, "Tên loại", report.type());
        line(cells, sheet, "Trích yếu", report.subject());
        line(cells, sheet, "Mã đơn vị", report.span().unitCode());
        line(cells, sheet, "Đơn vị", report.span().unitName());
        line(cells, sheet, "Từ ngày", VietnameseText.date(report.span().from()));
        line(cells, sheet, "Đến ngày", VietnameseText.date(report.span().to()));
        line(cells, sheet, "Số liệu", report.span().dataLine());
        if (report.coverage().owing() > 0) {
            line(cells, sheet, "Phạm vi tổng hợp", report.coverage().words());
        }
        if (report.revisionNote() != null) {
            line(cells, sheet, "Điều chỉnh", report.revisionNote());
        }
        line(cells, sheet, "Thời điểm chốt số liệu", MOMENT.format(report.takenAt()));
        cells.mark(sheet);
    }

    private static void line(WorkbookCells cells, XSSFSheet sheet, String what, String words) {
        var row = cells.next(sheet);
        cells.text(row, 0, what);
        cells.text(row, 1, words);
    }
}
