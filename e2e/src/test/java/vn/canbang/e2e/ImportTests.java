package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.test.Answer;
import vn.canbang.workbook.SheetCell;
import vn.canbang.workbook.SheetColumn;
import vn.canbang.workbook.SheetLayout;
import vn.canbang.workbook.WorkbookWriter;

/** Files of providers from the branch: refused whole, or finished whole, whatever is in them and whatever is killed. */
class ImportTests {

    private static final String DIRECTORY = "/api/directory/v1";
    private static final String IMPORTS = DIRECTORY + "/imports/providers";
    private static final SheetLayout LAYOUT = SheetLayout.of(
            "Người cung cấp dịch vụ",
            List.of(
                    SheetColumn.text("Họ và tên"),
                    SheetColumn.text("Chức danh"),
                    SheetColumn.text("Số giấy phép hành nghề"),
                    SheetColumn.text("Nơi làm việc"),
                    SheetColumn.text("Dịch vụ"),
                    SheetColumn.date("Làm việc từ ngày")));

    private final Person officer = Person.named("cb.chicuc.chuyenvien");
    private final String workplace = anyFacility(officer);
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Test
    @Tag("S39")
    @Tag("S40")
    void refusesEveryPoisonedFileWithinFiveSecondsAndTakesNothingOfIt() {
        var before = registered();

        for (var poisoned : List.of(
                archive("xl/vbaProject.bin", "macro"),
                archive("xl/externalLinks/externalLink1.xml", "<externalLink/>"),
                archive("xl/embeddings/oleObject1.bin", "object"),
                archive("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
                bomb(),
                "PK but no archive".getBytes(StandardCharsets.US_ASCII),
                file(IntStream.range(0, 10_001).mapToObj(this::provider).toList()))) {
            var begin = System.nanoTime();
            var answer = send(poisoned);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
            answer.expectProblem(422, "workbook_refused");
        }

        assertThat(registered()).isEqualTo(before);
    }

    @Test
    @Tag("S40")
    void refusesAFileWithTheSameLicenceTwiceAndNamesTheRow() {
        var before = registered();

        var answer = send(file(List.of(provider(1), provider(2), provider(1))));

        answer.expectProblem(422, "import_rejected");
        assertThat(answer.json().path("errors").toString()).contains("/rows/4/practiceLicenceNo");
        assertThat(registered()).isEqualTo(before);
    }

    @Test
    @Tag("S40")
    void finishesAFileWhoseServiceIsKilledHalfWay() {
        var before = registered();
        var file = file(IntStream.range(0, 400).mapToObj(this::provider).toList());
        var taken = send(file).expect(202).json();

        RunningPlatform.get().kill("directory");

        var address = IMPORTS + "/" + taken.path("id").asString();
        Eventually.within(Eventually.PATIENCE, () -> {
            var seen = officer.get(address).expect(200).json();
            assertThat(seen.path("state").asString()).isEqualTo("carried_out");
            assertThat(seen.path("done").asInt()).isEqualTo(400);
            assertThat(seen.path("conflicts")).isEmpty();
        });
        assertThat(registered()).isEqualTo(before + 400);
        assertThat(send(file).expect(200).json().path("unchanged").asInt()).isEqualTo(400);
        assertThat(registered()).isEqualTo(before + 400);
    }

    private Answer send(byte[] file) {
        return officer.api().postWorkbook(IMPORTS + "?fileName=nguoi-cung-cap.xlsx", file);
    }

    /** How many providers the branch sees, counted page by page. */
    private int registered() {
        var count = 0;
        var next = "";
        do {
            var page = officer.get(DIRECTORY + "/providers?limit=200" + next)
                    .expect(200)
                    .json();
            count += page.path("items").size();
            next = page.has("next") ? "&after=" + page.path("next").asString() : "";
        } while (!next.isEmpty());
        return count;
    }

    private List<SheetCell> provider(int number) {
        return List.of(
                SheetCell.text("Người Nhập Tệp " + number + " (trình diễn)"),
                SheetCell.text("doctor"),
                SheetCell.text("TD-" + run + "-" + number),
                SheetCell.text(workplace),
                SheetCell.text("ultrasound"),
                SheetCell.date(LocalDate.of(2024, 1, 2)));
    }

    private static String anyFacility(Person somebody) {
        return somebody.get(DIRECTORY + "/facilities?limit=1")
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }

    private static byte[] file(List<List<SheetCell>> rows) {
        return new WorkbookWriter().sheet(LAYOUT, rows).toBytes();
    }

    /** An archive with one part that no honest file of ours has. */
    private static byte[] archive(String part, String content) {
        return zipped(part, () -> content.getBytes(StandardCharsets.UTF_8), 1);
    }

    /** A hundred and fifty megabytes of zeros in few bytes. */
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
