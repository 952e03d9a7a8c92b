package vn.canbang.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file here is read in a process that has no more memory than reading may cost. */
@Tag("S39")
class LimitTests {

    @TempDir
    private Path folder;

    @Test
    void readsTheLargestTableThatIsAllowed() throws Exception {
        String row = IntStream.range(0, 100)
                .mapToObj(column -> SentFile.text(letters(column) + "%d", "cell %d-" + column))
                .collect(Collectors.joining());
        byte[] file = SentFile.of(rows(10_001, number -> row.replace("%d", Integer.toString(number))))
                .bytes();

        assertThat(outcome(file)).isEqualTo("10000 rows");
    }

    @Test
    void refusesOneRowTooMany() throws Exception {
        byte[] file = SentFile.of(rows(10_002, number -> SentFile.text("A" + number, "Dòng " + number)))
                .bytes();

        assertThat(outcome(file)).isEqualTo("too_many_rows");
    }

    @Test
    void refusesAMillionRows() throws Exception {
        byte[] file = SentFile.of(rows(1_000_000, number -> "<c t=\"b\"><v>1</v></c>"))
                .bytes();

        assertThat(outcome(file)).isEqualTo("too_many_rows");
    }

    @Test
    void refusesOneColumnTooMany() throws Exception {
        byte[] file = SentFile.ofData("<row r=\"2\">" + SentFile.text("CW2", "101") + "</row>")
                .bytes();

        assertThat(outcome(file)).isEqualTo("too_many_columns");
    }

    @Test
    void refusesACellThatExcelCouldNotHold() throws Exception {
        String longest = "ă".repeat(32_767);

        assertThat(outcome(SentFile.ofData("<row r=\"2\">" + SentFile.text("A2", longest) + "</row>")
                        .bytes()))
                .isEqualTo("1 rows");
        assertThat(outcome(SentFile.ofData("<row r=\"2\">" + SentFile.text("A2", longest + "ă") + "</row>")
                        .bytes()))
                .isEqualTo("cell_too_long");
        assertThat(outcome(SentFile.ofData("<row r=\"2\">" + SentFile.text("A2", longest.repeat(500)) + "</row>")
                        .bytes()))
                .isEqualTo("cell_too_long");
    }

    @Test
    void refusesMoreThanTwentyMillionCharacters() throws Exception {
        String long20 = "<row r=\"%d\">" + SentFile.text("A%d", "x".repeat(30_000)) + "</row>";
        String rows = IntStream.rangeClosed(2, 669)
                .mapToObj(number -> long20.replace("%d", Integer.toString(number)))
                .collect(Collectors.joining());

        assertThat(outcome(SentFile.ofData(rows).bytes())).isEqualTo("too_much_text");
    }

    @Test
    void countsATextAsOftenAsItIsUsed() throws Exception {
        byte[] file = SentFile.ofData(rowsFrom2(1_000, "<c t=\"s\"><v>0</v></c>"))
                .with(SentFile.SHARED, "<sst><si><t>" + "x".repeat(30_000) + "</t></si></sst>")
                .bytes();

        assertThat(outcome(file)).isEqualTo("too_much_text");
    }

    @Test
    void refusesSharedTextsWithoutEnd() throws Exception {
        byte[] many = SentFile.ofData("")
                .with(SentFile.SHARED, "<sst>" + "<si/>".repeat(20_000_000) + "</sst>")
                .bytes();

        assertThat(outcome(many)).isEqualTo("too_much_text");
    }

    @Test
    void refusesXmlThatAParserWouldHaveToKeep() throws Exception {
        int size = 90_000_000;
        String deep = "<a>".repeat(size / 3);
        String attribute = "<worksheet a=\"" + "x".repeat(size) + "\"/>";
        String comment = "<worksheet><!--" + "< ".repeat(size / 2) + "--></worksheet>";
        String names = IntStream.range(0, size / 20)
                .mapToObj(number -> "<n" + number + "/>")
                .collect(Collectors.joining("", "<worksheet>", "</worksheet>"));

        assertThat(outcome(withSheet(deep))).isEqualTo("damaged");
        assertThat(outcome(withSheet(attribute))).isEqualTo("damaged");
        assertThat(outcome(withSheet(comment))).isEqualTo("damaged");
        assertThat(outcome(withSheet(names))).isEqualTo("damaged");
    }

    @Test
    void refusesEmptyElementsWithoutEnd() throws Exception {
        assertThat(outcome(withSheet(SentFile.sheet("<row/>".repeat(16_000_000)))))
                .isEqualTo("damaged");
        assertThat(outcome(withSheet("<worksheet>" + "<a/>".repeat(24_000_000) + "</worksheet>")))
                .isEqualTo("too_large_inflated");
    }

    @Test
    void bearsRandomBytesInThePlaceOfAnyPart() throws Exception {
        var random = new Random(36);
        for (String part : new String[] {SentFile.SHEET, SentFile.STYLES, SentFile.SHARED, SentFile.WORKBOOK}) {
            var bytes = new byte[10_000];
            random.nextBytes(bytes);

            assertThat(outcome(SentFile.ofData("").with(part, bytes).bytes())).isEqualTo("damaged");
        }
    }

    private static byte[] withSheet(String content) {
        return SentFile.of("")
                .with(SentFile.SHEET, content.getBytes(StandardCharsets.UTF_8))
                .bytes();
    }

    private static String rows(int count, IntFunction<String> cells) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "<row r=\"" + number + "\">" + cells.apply(number) + "</row>")
                .collect(Collectors.joining());
    }

    private static String rowsFrom2(int count, String cells) {
        return ("<row>" + cells + "</row>").repeat(count);
    }

    private static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }

    private String outcome(byte[] file) throws Exception {
        var outcome = SmallHeap.read(folder, file);
        if (!outcome.words().endsWith(" rows")) {
            assertThat(outcome.took()).isLessThan(Duration.ofSeconds(5));
        }
        return outcome.words();
    }
}
