package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What stands in the papers of a report. */
final class Papers {

    private Papers() {}

    /** The words of a DOCX. */
    static String wordsOf(byte[] document) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(document));
                var extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        }
    }

    /** The numbers of all sheets of an XLSX. */
    static List<Double> numbersOf(byte[] workbook) throws IOException {
        var numbers = new ArrayList<Double>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.NUMERIC) {
                    numbers.add(cell.getNumericCellValue());
                }
            })));
        }
        return numbers;
    }

    /** LibreOffice makes pages of it. */
    static void opensInLibreOffice(byte[] file, String ending) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("canbang-e2e");
        var source = Files.write(folder.resolve("report." + ending), file);
        var office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=file://" + folder.resolve("profile"),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(600, TimeUnit.SECONDS))
                .as("LibreOffice ended")
                .isTrue();
        Path pdf = folder.resolve("report.pdf");
        assertThat(pdf).as(Files.readString(folder.resolve("office.log"))).exists();
        assertThat(Files.size(pdf)).isGreaterThan(1_000);
    }
}
