package vn.canbang.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookWriterTests {

    private static final SheetLayout LAYOUT = SheetLayout.of(
            "Cơ sở",
            List.of(SheetColumn.text("Tên").wide(40), SheetColumn.number("Số ca"), SheetColumn.date("Từ ngày")));

    @Tag("S41")
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-5", "@x", "\tx", "\rx", "\nx", "＝1", "－1"})
    void writesTextThatCouldActAsText(String words) throws IOException {
        var cell = only(SheetCell.text(words));

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(words);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Tag("S41")
    @Test
    void writesAFormulaThatWasReadAsText() throws IOException {
        assertThat(only(new SheetCell(SheetCell.Kind.FORMULA, "=A1")).getCellType())
                .isEqualTo(CellType.STRING);
    }

    @Tag("S41")
    @Test
    void writesNegativeNumbersAsNumbers() throws IOException {
        var cell = only(SheetCell.number(-7));

        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(cell.getNumericCellValue()).isEqualTo(-7);
    }

    @Test
    void writesDatesAsDates() throws IOException {
        var day = only(SheetCell.date(LocalDate.of(2026, 3, 1)));
        var moment = only(SheetCell.moment(LocalDateTime.of(2026, 3, 1, 8, 30)));

        assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
        assertThat(day.getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
        assertThat(day.getLocalDateTimeCellValue()).isEqualTo("2026-03-01T00:00");
        assertThat(moment.getLocalDateTimeCellValue()).isEqualTo("2026-03-01T08:30");
    }

    @Test
    void writesADayThatExcelDoesNotKnowAsText() throws IOException {
        assertThat(only(SheetCell.date(LocalDate.of(1890, 1, 1))).getStringCellValue())
                .isEqualTo("1890-01-01");
    }

    @Test
    void keepsTheHeadingsInSight() throws IOException {
        try (var workbook = open(new WorkbookWriter().sheet(LAYOUT))) {
            var sheet = workbook.getSheet("Cơ sở");

            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Số ca");
            assertThat(sheet.getColumnWidth(0)).isEqualTo(40 * 256);
            assertThat(sheet.getColumnStyle(0).getDataFormatString()).isEqualTo("@");
            assertThat(sheet.getColumnStyle(2).getDataFormatString()).isEqualTo("dd/mm/yyyy");
        }
    }

    @Test
    void saysInTheFirstLineAndInTheFooterWhoTookItAway() throws IOException {
        String mark = "Xuất bởi an.nguyen · Sở Y tế & BHXH · 22/11/2026 · Lý do: đối chiếu";
        var writer = new WorkbookWriter().sheet(LAYOUT.marked(mark), List.of(List.of(SheetCell.text("Trạm"))));

        try (var workbook = open(writer)) {
            var sheet = workbook.getSheetAt(0);

            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(mark);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Tên");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("Trạm");
            assertThat(sheet.getFooter().getLeft()).isEqualTo(mark.replace('&', '＆'));
            assertThat(sheet.getFooter().getRight()).isEqualTo("&P/&N");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
        }
        assertThat(WorkbookReader.read(writer.toBytes(), List.of("Tên", "Số ca"))
                        .rows())
                .extracting(SheetRow::number)
                .containsExactly(3);
    }

    @Test
    void letsAFooterBeNoLongerThanExcelBears() throws IOException {
        try (var workbook = open(new WorkbookWriter().sheet(LAYOUT.marked("Lý do ".repeat(100))))) {
            assertThat(workbook.getSheetAt(0).getCTWorksheet().getHeaderFooter().getOddFooter())
                    .hasSizeLessThanOrEqualTo(255);
        }
    }

    @Test
    void letsChooseFromTheSheetOfCodes() throws IOException {
        var communes = new CodeList(
                "Xã",
                List.of(new CodeList.Entry("01276", "Xã Bằng Phúc"), new CodeList.Entry("01279", "Xã Yên Thịnh")));
        var kinds = CodeList.of("Loại", List.of("Trạm y tế"));
        var layout = SheetLayout.of(
                "Cơ sở",
                List.of(
                        SheetColumn.text("Tên").hinting("Như trên giấy phép"),
                        SheetColumn.text("Mã xã").choosing(communes).hinting("Chọn mã xã"),
                        SheetColumn.text("Loại").choosing(kinds)));

        try (var workbook = open(new WorkbookWriter().sheet(layout))) {
            var sheet = workbook.getSheetAt(0);
            var codes = workbook.getSheetAt(1);

            assertThat(lists(sheet)).containsExactly("'Danh mục mã'!$A$2:$A$3", "'Danh mục mã'!$C$2:$C$2");
            assertThat(sheet.getDataValidations()).hasSize(3).allSatisfy(validation -> {
                var cells = validation.getRegions().getCellRangeAddress(0);
                assertThat(cells.getFirstRow()).isEqualTo(1);
                assertThat(cells.getLastRow()).isEqualTo(10_000);
            });
            assertThat(codes.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Xã");
            assertThat(codes.getRow(1).getCell(0).getStringCellValue()).isEqualTo("01276");
            assertThat(codes.getRow(1).getCell(1).getStringCellValue()).isEqualTo("Xã Bằng Phúc");
            assertThat(codes.getRow(2).getCell(0).getStringCellValue()).isEqualTo("01279");
            assertThat(codes.getRow(1).getCell(2).getStringCellValue()).isEqualTo("Trạm y tế");
            assertThat(codes.getRow(2).getCell(2)).isNull();
        }
    }

    @Tag("S38")
    @Test
    void leavesNothingOnDiskWhileItWrites() {
        var seen = new ArrayList<Long>();
        Iterable<List<SheetCell>> rows = () -> IntStream.range(0, 5_000)
                .mapToObj(number -> {
                    if (number % 1_000 == 999) {
                        seen.add(temporaryFiles());
                    }
                    return List.of(SheetCell.text("Trạm " + number), SheetCell.number(number));
                })
                .iterator();
        long before = temporaryFiles();

        byte[] file = new WorkbookWriter().sheet(LAYOUT, rows).toBytes();

        assertThat(WorkbookReader.read(file).rows()).hasSize(5_000);
        assertThat(seen).hasSize(5).containsOnly(before);
    }

    /** Where the library would put them. */
    private static long temporaryFiles() {
        String[] names = new File(System.getProperty("java.io.tmpdir"), "poifiles").list();
        return names == null ? 0 : names.length;
    }

    private static List<String> lists(XSSFSheet sheet) {
        return sheet.getDataValidations().stream()
                .map(validation -> validation.getValidationConstraint().getFormula1())
                .filter(formula -> formula != null && !formula.isEmpty())
                .toList();
    }

    private static XSSFCell only(SheetCell cell) throws IOException {
        try (var workbook = open(new WorkbookWriter().sheet(LAYOUT, List.of(List.of(cell))))) {
            return workbook.getSheetAt(0).getRow(1).getCell(0);
        }
    }

    private static XSSFWorkbook open(WorkbookWriter writer) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(writer.toBytes()));
    }
}
