package vn.canbang.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Compares every number of the files of a report with the snapshot that they were made of. */
public final class PrintedNumbers {

    private static final int VALUE = 3;
    private static final int VALUE_IN_SHEET = 5;
    private static final String ANNEX = "Phụ lục ";

    private PrintedNumbers() {}

    /** Each figure of each part and each cell of each annex stands in all three files, and no annex more. */
    public static void areThoseOf(ReportSnapshot report, byte[] word, byte[] workbook, byte[] dataset)
            throws IOException {
        inWord(report, word);
        inWorkbook(report, workbook);
        inDataset(report, dataset);
    }

    private static void inWord(ReportSnapshot report, byte[] file) throws IOException {
        var ofParts = new ArrayList<XWPFTable>();
        var ofAnnexes = new LinkedHashMap<String, List<XWPFTable>>();
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            var tables = ofParts;
            for (var element : word.getBodyElements()) {
                if (element instanceof XWPFParagraph line
                        && WordStyle.ANNEX_NUMBER.id().equals(line.getStyle())) {
                    tables = new ArrayList<>();
                    ofAnnexes.put(line.getText(), tables);
                } else if (element instanceof XWPFTable table && "TableGrid".equals(table.getStyleID())) {
                    tables.add(table);
                }
            }
            var printed = ofParts.stream()
                    .flatMap(table -> table.getRows().stream().skip(1))
                    .map(row -> text(row, VALUE))
                    .toList();
            assertThat(printed)
                    .containsExactlyElementsOf(
                            figures(report).stream().map(FigureValue::text).toList());
            ofAnnexes.remove("Danh sách kèm theo");
            assertThat(ofAnnexes.keySet())
                    .containsExactlyElementsOf(report.annexes().stream()
                            .map(annex -> ANNEX + annex.number())
                            .toList());
            for (var annex : report.annexes()) {
                var lines = lines(annex);
                for (int line = 0; line < lines.size(); line++) {
                    var cells = new ArrayList<String>();
                    for (var table : ofAnnexes.getOrDefault(ANNEX + annex.number(), List.of())) {
                        assertThat(table.getRows()).hasSize(lines.size() + 1);
                        var row = table.getRow(line + 1);
                        assertThat(text(row, 1)).isEqualTo(lines.get(line).name());
                        row.getTableCells().stream()
                                .skip(2)
                                .map(cell -> cell.getText())
                                .forEach(cells::add);
                    }
                    assertThat(cells)
                            .as("annex %s, %s", annex.number(), lines.get(line).name())
                            .containsExactlyElementsOf(lines.get(line).cells().stream()
                                    .map(FigureValue::text)
                                    .toList());
                }
            }
        }
    }

    private static void inWorkbook(ReportSnapshot report, byte[] file) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var figures = figures(report);
            for (int line = 0; line < figures.size(); line++) {
                assertHolds(workbook.getSheet(FigureSheet.NAME).getRow(line + 1), VALUE_IN_SHEET, figures.get(line));
            }
            for (var annex : report.annexes()) {
                XSSFSheet sheet = workbook.getSheet(ANNEX + annex.number());
                var lines = lines(annex);
                for (int line = 0; line < lines.size(); line++) {
                    var cells = lines.get(line).cells();
                    for (int column = 0; column < cells.size(); column++) {
                        assertHolds(sheet.getRow(line + 1), column + 2, cells.get(column));
                    }
                }
            }
        }
    }

    private static void assertHolds(XSSFRow row, int column, FigureValue value) {
        var cell = row.getCell(column);
        if (value.amount() == null) {
            assertThat(cell.getStringCellValue()).isEqualTo(value.text());
        } else {
            assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell.getNumericCellValue()).isEqualTo(value.amount().doubleValue());
        }
    }

    private static void inDataset(ReportSnapshot report, byte[] archive) throws IOException {
        var files = files(archive);
        var figures = figures(report);
        var rows = files.getOrDefault("chi-tieu.csv", List.of());
        assertThat(rows).hasSize(figures.size() + 1);
        for (int line = 0; line < figures.size(); line++) {
            assertHolds(rows.get(line + 1), 5, 6, figures.get(line));
        }
        for (var annex : report.annexes()) {
            var table = files.getOrDefault("phu-luc-" + annex.number() + ".csv", List.of());
            var lines = lines(annex);
            assertThat(table).hasSize(lines.size() + 1);
            for (int line = 0; line < lines.size(); line++) {
                var cells = lines.get(line).cells();
                for (int column = 0; column < cells.size(); column++) {
                    assertHolds(table.get(line + 1), 2 * column + 3, 2 * column + 2, cells.get(column));
                }
            }
        }
    }

    private static void assertHolds(CSVRecord row, int state, int column, FigureValue value) {
        assertThat(row.get(state)).isEqualTo(value.state().name().toLowerCase(Locale.ROOT));
        if (value.amount() == null) {
            assertThat(row.get(column)).isEmpty();
        } else {
            assertThat(new BigDecimal(row.get(column))).isEqualByComparingTo(value.amount());
        }
    }

    private static Map<String, List<CSVRecord>> files(byte[] archive) throws IOException {
        var files = new HashMap<String, List<CSVRecord>>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().endsWith(".csv")) {
                    try (var parser = CSVFormat.RFC4180.parse(new StringReader(text.substring(1)))) {
                        files.put(entry.getName(), parser.getRecords());
                    }
                }
            }
        }
        return files;
    }

    private static List<FigureValue> figures(ReportSnapshot report) {
        return report.parts().stream()
                .flatMap(part -> part.figures().stream())
                .map(ReportFigure::value)
                .toList();
    }

    private static List<AnnexTable.Row> lines(AnnexTable annex) {
        var lines = new ArrayList<>(annex.rows());
        if (annex.total() != null) {
            lines.add(annex.total());
        }
        return lines;
    }

    private static String text(XWPFTableRow row, int column) {
        return row.getCell(column).getText();
    }
}
