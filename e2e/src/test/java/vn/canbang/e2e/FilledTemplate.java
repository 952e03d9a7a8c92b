package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The template of a list as the platform gives it, filled in under its own headings and kept as a file to choose. */
final class FilledTemplate {

    private FilledTemplate() {}

    static Path of(Person officer, String imports, String name, List<Map<String, String>> rows) throws IOException {
        var folder = Files.createDirectories(RunningPlatform.root().resolve("e2e/target/given"));
        var file = folder.resolve(name);
        var template = officer.get(imports + "/template").expect(200).bytes();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template));
                var out = Files.newOutputStream(file)) {
            fill(book.getSheetAt(0), rows);
            book.write(out);
        }
        return file;
    }

    private static void fill(Sheet sheet, List<Map<String, String>> rows) {
        var columns = new HashMap<String, Integer>();
        sheet.getRow(0)
                .forEach(cell -> columns.put(
                        cell.getStringCellValue().replace(" (*)", "").strip(), cell.getColumnIndex()));
        for (var at = 0; at < rows.size(); at++) {
            var row = sheet.createRow(at + 1);
            rows.get(at).forEach((heading, value) -> {
                assertThat(columns).containsKey(heading);
                row.createCell(columns.getOrDefault(heading, 0)).setCellValue(value);
            });
        }
    }
}
