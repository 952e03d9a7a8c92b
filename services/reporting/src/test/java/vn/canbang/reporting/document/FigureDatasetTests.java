package vn.canbang.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The archive of CSV files with their description, read back. */
class FigureDatasetTests {

    @Test
    void holdsEveryFigureOfTheSnapshotUnrounded() throws IOException {
        var report = ReportFixture.anApprovedReport();
        var rows = csv(files(report).getOrDefault("chi-tieu.csv", "")).iterator();

        for (var part : report.parts()) {
            for (var figure : part.figures()) {
                var row = rows.next();
                assertThat(row.get("code")).isEqualTo(figure.code());
                assertHolds(row.get("value"), figure.value());
                assertThat(row.get("unit_code")).isEqualTo("24");
            }
        }
        assertThat(rows).isExhausted();
    }

    @Test
    void holdsEveryCellOfTheAnnexesAndTheirTotals() throws IOException {
        var report = ReportFixture.anApprovedReport();
        var files = files(report);

        for (var annex : report.annexes()) {
            var rows = csv(files.getOrDefault("phu-luc-" + annex.number() + ".csv", ""));
            assertThat(rows).hasSize(annex.rows().size() + (annex.total() == null ? 0 : 1));
            for (var line = 0; line < annex.rows().size(); line++) {
                var cells = annex.rows().get(line).cells();
                for (var column = 0; column < cells.size(); column++) {
                    assertHolds(rows.get(line).get(2 + 2 * column), cells.get(column));
                }
            }
        }
    }

    @Test
    void describesEveryFileAndEveryColumnOfIt() throws IOException {
        var report = ReportFixture.anApprovedReport();
        var files = files(report);
        var described = JsonMapper.builder().build().readTree(files.getOrDefault("datapackage.json", ""));

        assertThat(described.path("title").asString()).isEqualTo(report.subject());
        assertThat(described.path("cutOff").asString()).isEqualTo("2024-11-24");
        assertThat(described
                        .path("resources")
                        .valueStream()
                        .map(each -> each.path("path").asString()))
                .containsExactlyElementsOf(files.keySet().stream()
                        .filter(name -> name.endsWith(".csv"))
                        .toList());
        for (var resource : described.path("resources")) {
            var head = csv(files.getOrDefault(resource.path("path").asString(), ""))
                    .getFirst()
                    .getParser()
                    .getHeaderNames();
            assertThat(names(resource)).isEqualTo(head);
            assertThat(resource.at("/schema/fields").valueStream())
                    .allSatisfy(field ->
                            assertThat(field.path("description").asString()).isNotBlank());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1+1", "＠SUM(A1)"})
    @Tag("S41")
    void leavesNoTextThatCouldActAsAFormula(String trap) throws IOException {
        var report = ReportFixture.aReportWith(
                ReportFigure.of("COM-03", trap, "cam kết", FigureValue.of(1), FigureOrigin.TYPED)
                        .withSource(trap)
                        .withNote(trap));

        var row = csv(files(report).getOrDefault("chi-tieu.csv", "")).getFirst();

        assertThat(List.of(row.get("name"), row.get("source"), row.get("note"))).containsOnly("'" + trap);
    }

    @Test
    @Tag("S41")
    void keepsANegativeNumberANumber() throws IOException {
        var fall = ReportFigure.of(
                "SRB-06", "Mức thay đổi", "điểm", FigureValue.of(new BigDecimal("-0.8"), 1), FigureOrigin.RECOMPUTED);

        assertThat(csv(files(ReportFixture.aReportWith(fall)).getOrDefault("chi-tieu.csv", ""))
                        .getFirst()
                        .get("value"))
                .isEqualTo("-0.8");
    }

    @Test
    void isTheSameForTheSameSnapshotAndBearsTheMark() throws IOException {
        var report = ReportFixture.anApprovedReport();
        var dataset = new FigureDataset();

        assertThat(dataset.write(report, PaperMark.NONE)).isEqualTo(dataset.write(report, PaperMark.NONE));
        assertThat(files(dataset.write(report, PaperMark.DEMONSTRATION)).getOrDefault("datapackage.json", ""))
                .contains(PaperMark.DEMONSTRATION.words());
    }

    private static void assertHolds(String cell, FigureValue value) {
        if (value.amount() == null) {
            assertThat(cell).isEmpty();
        } else {
            assertThat(new BigDecimal(cell)).isEqualByComparingTo(value.amount());
        }
    }

    private static List<String> names(JsonNode resource) {
        return resource.at("/schema/fields")
                .valueStream()
                .map(field -> field.path("name").asString())
                .toList();
    }

    private static List<CSVRecord> csv(String text) throws IOException {
        assertThat(text).startsWith("\uFEFF");
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text.substring(1)))) {
            return parser.getRecords();
        }
    }

    private static Map<String, String> files(ReportSnapshot report) throws IOException {
        return files(new FigureDataset().write(report, PaperMark.NONE));
    }

    private static Map<String, String> files(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
