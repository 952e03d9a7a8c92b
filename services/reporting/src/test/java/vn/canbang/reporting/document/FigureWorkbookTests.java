package vn.canbang.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook, read back. */
class FigureWorkbookTests {

    @Test
    void holdsEveryFigureOfTheReportUnrounded() throws IOException {
        var report = ReportFixture.anApprovedReport();
        var sheet = read(report).getSheet("Chỉ tiêu");

        int line = 1;
        for (var part : report.parts()) {
            for (var figure : part.figures()) {
                var row = sheet.getRow(line++);
                assertThat(row.getCell(1).getStringCellValue()).isEqualTo(figure.code());
                assertHolds(row.getCell(5), figure.value());
            }
        }
        assertThat(line).isGreaterThan(63);
        assertThat(sheet.getRow(line).getCell(0).getStringCellValue())
                .isEqualTo("Số liệu tính đến ngày 24/11/2024; ước cả năm.");
        assertThat(sheet.getLastRowNum()).isEqualTo(line);
    }

    @Test
    void holdsEveryCellOfTheAnnexes() throws IOException {
        var report = ReportFixture.anApprovedReport();
        var workbook = read(report);

        for (var annex : report.annexes()) {
            var sheet = workbook.getSheet("Phụ lục " + annex.number());
            for (int line = 0; line < annex.rows().size(); line++) {
                var cells = annex.rows().get(line).cells();
                for (int column = 0; column < cells.size(); column++) {
                    assertHolds(sheet.getRow(line + 1).getCell(column + 2), cells.get(column));
                }
            }
            assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue())
                    .startsWith("Nguồn: ")
                    .contains("Số liệu tính đến ngày 24/11/2024");
        }
    }

    @Test
    void keepsUnitCodesAsTextWithTheirLeadingZeros() throws IOException {
        var workbook = read(ReportFixture.anApprovedReport());

        assertThat(workbook.getSheet("Phụ lục 6").getRow(1).getCell(0).getStringCellValue())
                .isEqualTo("07000");
        assertThat(workbook.getSheet("Chỉ tiêu").getRow(1).getCell(4).getStringCellValue())
                .isEqualTo("24");
        assertThat(workbook.getSheet("Đơn vị chưa nộp").getRow(3).getCell(0).getStringCellValue())
                .isEqualTo("00001");
    }

    @Test
    void keepsHeadsInSight() throws IOException {
        var workbook = read(ReportFixture.anApprovedReport());

        for (int sheet = 1; sheet < workbook.getNumberOfSheets(); sheet++) {
            assertThat(workbook.getSheetAt(sheet).getPaneInformation())
                    .satisfies(pane -> assertThat(pane.isFreezePane()).isTrue())
                    .satisfies(
                            pane -> assertThat(pane.getHorizontalSplitTopRow()).isEqualTo((short) 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠SUM(A1)"})
    @Tag("S41")
    void leavesNoTextThatCouldActAsAFormula(String trap) throws IOException {
        var report = ReportFixture.aReportWith(
                ReportFigure.of("COM-03", trap, "cam kết", FigureValue.of(1), FigureOrigin.TYPED)
                        .withSource(trap)
                        .withNote(trap));

        var row = read(report).getSheet("Chỉ tiêu").getRow(1);

        for (int column : new int[] {2, 16, 17}) {
            var cell = row.getCell(column);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue().strip()).isEqualTo(trap.strip());
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    @Tag("S41")
    void keepsANegativeNumberANumber() throws IOException {
        var fall = ReportFigure.of(
                "SRB-06", "Mức thay đổi", "điểm", FigureValue.of(new BigDecimal("-0.8"), 1), FigureOrigin.RECOMPUTED);

        var cell = read(ReportFixture.aReportWith(fall))
                .getSheet("Chỉ tiêu")
                .getRow(1)
                .getCell(5);

        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(cell.getNumericCellValue()).isEqualTo(-0.8);
    }

    @Test
    void saysWhichReportItBelongsTo() throws IOException {
        assertThat(secondColumn(read(ReportFixture.anApprovedReport()).getSheet("Báo cáo")))
                .contains("215/BC-SYT")
                .contains("Đã phê duyệt")
                .contains("Tổng của 18/21 đơn vị")
                .contains("20/12/2024 08:12");
        assertThat(secondColumn(read(ReportFixture.aDraft()).getSheet("Báo cáo")))
                .contains("DỰ THẢO");
    }

    @Test
    void givesTheSameBytesForTheSameSnapshot() {
        var report = ReportFixture.anApprovedReport();

        assertThat(new FigureWorkbook().write(report, PaperMark.NONE))
                .isEqualTo(new FigureWorkbook().write(report, PaperMark.NONE));
    }

    @Test
    void saysOnEverySheetThatFiguresWereInvented() throws IOException {
        var report = ReportFixture.anApprovedReport();
        try (var marked = read(report, PaperMark.DEMONSTRATION);
                var plain = read(report)) {
            assertThat(marked).hasSizeGreaterThan(2).allSatisfy(sheet -> {
                assertThat(sheet.getHeader().getCenter()).isEqualTo("SỐ LIỆU TRÌNH DIỄN");
                assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue())
                        .contains("SỐ LIỆU TRÌNH DIỄN");
            });
            assertThat(plain).allSatisfy(sheet -> {
                assertThat(sheet.getHeader().getCenter()).isEmpty();
                assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue())
                        .doesNotContain("TRÌNH DIỄN");
            });
        }
    }

    private static void assertHolds(XSSFCell cell, FigureValue value) {
        if (value.amount() == null) {
            assertThat(cell.getStringCellValue()).isEqualTo(value.text());
        } else {
            assertThat(cell.getNumericCellValue()).isEqualTo(value.amount().doubleValue());
        }
    }

    private static String secondColumn(XSSFSheet sheet) {
        var words = new StringBuilder();
        sheet.forEach(row -> words.append(row.getCell(1).getStringCellValue()).append('\n'));
        return words.toString();
    }

    private static XSSFWorkbook read(ReportSnapshot report) throws IOException {
        return read(report, PaperMark.NONE);
    }

    private static XSSFWorkbook read(ReportSnapshot report, PaperMark mark) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(new FigureWorkbook().write(report, mark)));
    }
}
