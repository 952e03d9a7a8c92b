package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files of each kind that a province brings in are refused whole, whatever is in them. */
class ImportTests {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final ListsOfCaoBang lists = new ListsOfCaoBang();

    @Test
    @Tag("S39")
    @Tag("S40")
    void refusesEveryPoisonedFileOfEachKindWithinFiveSecondsAndTakesNothingOfIt() {
        var poisons = List.of(
                archive("xl/vbaProject.bin", "macro"),
                archive("xl/externalLinks/externalLink1.xml", "<externalLink/>"),
                archive("xl/embeddings/oleObject1.bin", "object"),
                archive("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
                bomb(),
                "PK but no archive".getBytes(StandardCharsets.US_ASCII));
        for (var kind : lists.ofEveryKind()) {
            var before = kind.taken();
            poisons.forEach(poisoned -> refused(kind, poisoned));
            assertThat(kind.taken()).as(kind.toString()).isEqualTo(before);
        }
    }

    @Test
    @Tag("S39")
    @Tag("S40")
    void refusesTenThousandAndOneRowsOfEachKindWithinFiveSeconds() {
        for (var kind : lists.ofEveryKind()) {
            var before = kind.taken();
            refused(kind, kind.withoutSense(10_001));
            assertThat(kind.taken()).as(kind.toString()).isEqualTo(before);
        }
    }

    @Test
    @Tag("S40")
    void refusesAFileOfEachKindWithTheSameTwiceAndNamesTheRow() {
        lists.knowToCommitments(2);
        for (var kind : lists.ofEveryKind()) {
            var before = kind.taken();

            var answer = kind.send(kind.withRows(1, 2, 1));

            answer.expectProblem(422, "import_rejected");
            assertThat(answer.json().path("errors").valueStream())
                    .as(answer.text())
                    .isNotEmpty()
                    .allMatch(error -> error.path("pointer").asString().equals("/rows/4/" + kind.once()));
            assertThat(kind.taken()).as(kind.toString()).isEqualTo(before);
        }
    }

    private static void refused(FileOfKind kind, byte[] file) {
        var begin = System.nanoTime();
        var answer = kind.send(file);
        assertThat(Duration.ofNanos(System.nanoTime() - begin))
                .as(kind.toString())
                .isLessThan(SOON);
        answer.expectProblem(422, "workbook_refused");
    }

    /** An archive with one part that no honest file of ours has. */
    private static byte[] archive(String part, String content) {
        return zipped(part, () -> content.getBytes(StandardCharsets.UTF_8), 1);
    }

    /** A hundred and fifty megabytes of blanks in few bytes. */
    private static byte[] bomb() {
        var megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) ' ');
        return zipped("xl/worksheets/sheet1.xml", () -> megabyte, 150);
    }

    private static byte[] zipped(String part, Supplier<byte[]> content, int times) {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry("[Content_Types].xml"));
            archive.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
                    .getBytes(StandardCharsets.UTF_8));
            archive.putNextEntry(new ZipEntry(part));
            for (var time = 0; time < times; time++) {
                archive.write(content.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
