package vn.canbang.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.canbang.workbook.SentFile.link;
import static vn.canbang.workbook.SentFile.linkOutside;
import static vn.canbang.workbook.SentFile.links;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("S39")
class HostileFileTests {

    private static final String SHEET_LINKS = "xl/worksheets/_rels/sheet1.xml.rels";
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @Test
    void readsTheFileThatNothingWasAddedTo() {
        assertThat(WorkbookReader.read(good().bytes()).rows()).hasSize(1);
    }

    @Test
    void refusesZerosThatInflateToMoreThanIsAllowed() {
        byte[] bomb = good().with("xl/media/image1.bin", new byte[100 * 1024 * 1024 + 1])
                .bytes();

        assertThat(bomb.length).isLessThan(WorkbookReader.MAX_BYTES);
        assertRefused(bomb, RefusalReason.TOO_LARGE_INFLATED);
    }

    @Test
    void refusesMoreThanAThousandEntries() {
        var file = good();
        for (int entry = 0; entry < 1_001; entry++) {
            file.with("xl/media/image" + entry + ".png", "");
        }

        assertRefused(file.bytes(), RefusalReason.TOO_MANY_ENTRIES);
    }

    @Test
    void refusesAnEntryThatIsThereTwice() {
        assertRefused(good().with("~" + SentFile.SHEET, SentFile.sheet("")).bytes(), RefusalReason.DUPLICATE_ENTRY);
        assertRefused(
                good().with("XL/Worksheets/Sheet1.xml", SentFile.sheet("")).bytes(), RefusalReason.DUPLICATE_ENTRY);
    }

    @Test
    void refusesNamesThatLeaveTheArchive() {
        assertRefused(good().with("../evil.xml", "<a/>").bytes(), RefusalReason.UNSAFE_ENTRY_NAME);
        assertRefused(good().with("xl/../../evil.xml", "<a/>").bytes(), RefusalReason.UNSAFE_ENTRY_NAME);
        assertRefused(good().with("/etc/passwd", "").bytes(), RefusalReason.UNSAFE_ENTRY_NAME);
        assertRefused(good().with("C:evil.xml", "<a/>").bytes(), RefusalReason.UNSAFE_ENTRY_NAME);
    }

    @Test
    void refusesMacros() {
        String enabled = SentFile.contentTypes("")
                .replace(
                        "openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "ms-excel.sheet.macroEnabled.main+xml");

        assertRefused(good().with("xl/vbaProject.bin", "x").bytes(), RefusalReason.MACRO);
        assertRefused(good().with(SentFile.CONTENT_TYPES, enabled).bytes(), RefusalReason.MACRO);
        assertRefused(good().with("xl/macrosheets/sheet1.xml", "<a/>").bytes(), RefusalReason.MACRO);
        assertRefused(
                good().with(SHEET_LINKS, links(link("rId1", "xlMacrosheet", "../harmless.xml")))
                        .bytes(),
                RefusalReason.MACRO);
    }

    @Test
    void refusesLinksToOtherFiles() {
        assertRefused(
                good().with("xl/externalLinks/externalLink1.xml", "<externalLink/>")
                        .bytes(),
                RefusalReason.EXTERNAL_LINK);
        assertRefused(
                good().with(SHEET_LINKS, links(linkOutside("image", "http://evil.example/pixel.png")))
                        .bytes(),
                RefusalReason.EXTERNAL_LINK);
        assertRefused(good().with("xl/connections.xml", "<connections/>").bytes(), RefusalReason.EXTERNAL_LINK);
    }

    @Test
    void acceptsAnAddressThatSomebodyMayClick() {
        byte[] file = good().with(SHEET_LINKS, links(linkOutside("hyperlink", "mailto:tram@example.vn")))
                .bytes();

        assertThat(WorkbookReader.read(file).rows()).hasSize(1);
    }

    @Test
    void refusesEmbeddedFilesAndControls() {
        assertRefused(good().with("xl/embeddings/oleObject1.bin", "x").bytes(), RefusalReason.EMBEDDED_FILE);
        assertRefused(good().with("xl/activeX/activeX1.xml", "<a/>").bytes(), RefusalReason.EMBEDDED_FILE);
        assertRefused(
                good().with(SHEET_LINKS, links(link("rId1", "package", "../harmless.bin")))
                        .bytes(),
                RefusalReason.EMBEDDED_FILE);
    }

    @Test
    void refusesDocumentTypesInAnyPart(@TempDir Path folder) throws Exception {
        var secret = Files.writeString(folder.resolve("secret"), "secret");
        String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        String laughs = "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;\">]>";
        String sheet = SentFile.sheet("<row r=\"1\">" + SentFile.text("A1", "&x;") + "</row>");

        assertRefused(SentFile.of("").with(SentFile.SHEET, entity + sheet).bytes(), RefusalReason.DTD);
        assertRefused(SentFile.of("").with(SentFile.SHEET, laughs + sheet).bytes(), RefusalReason.DTD);
        assertRefused(good().with("docProps/app.xml", entity + "<a>&x;</a>").bytes(), RefusalReason.DTD);
        assertRefused(good().with(SHEET_LINKS, laughs + links("")).bytes(), RefusalReason.DTD);
    }

    @Test
    void refusesEncryptedFiles() {
        byte[] encrypted = Arrays.copyOf(COMPOUND, 4096);
        byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(stream, 0, encrypted, 1024, stream.length);

        assertRefused(encrypted, RefusalReason.ENCRYPTED);
        assertRefused(withEncryptedEntries(good().bytes()), RefusalReason.ENCRYPTED);
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertRefused(Arrays.copyOf(COMPOUND, 4096), RefusalReason.OLD_FORMAT);
        assertRefused("Tên,Mã\r\nTrạm,1".getBytes(StandardCharsets.UTF_8), RefusalReason.NOT_A_WORKBOOK);
        assertRefused(new byte[0], RefusalReason.NOT_A_WORKBOOK);
        assertRefused(new byte[WorkbookReader.MAX_BYTES + 1], RefusalReason.FILE_TOO_LARGE);
        assertRefused(good().with(SentFile.WORKBOOK, "<document/>").bytes(), RefusalReason.NOT_A_WORKBOOK);
    }

    @Test
    void refusesDamagedFiles() {
        byte[] whole = good().bytes();

        assertRefused(Arrays.copyOf(whole, whole.length / 2), RefusalReason.DAMAGED);
        assertRefused(good().with(SentFile.SHEET, "<worksheet><sheetData>").bytes(), RefusalReason.DAMAGED);
        assertRefused(SentFile.ofData("<row r=\"x\"/>").bytes(), RefusalReason.DAMAGED);
        assertRefused(
                SentFile.ofData("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>7</v></c></row>")
                        .bytes(),
                RefusalReason.DAMAGED);
    }

    @Test
    void readsOrRefusesWhateverBytesWereChanged() {
        var random = new Random(39);
        byte[] whole = good().with(SentFile.STYLES, SentFile.styles("dd/mm/yyyy", "Arial"))
                .bytes();
        for (int attempt = 0; attempt < 500; attempt++) {
            byte[] changed = whole.clone();
            for (int change = 0; change <= attempt % 4; change++) {
                changed[4 + random.nextInt(changed.length - 4)] = (byte) random.nextInt();
            }

            assertThat(outcome(changed)).isNotEmpty();
        }
    }

    /** Anything but a table or a refusal fails the test. */
    private static String outcome(byte[] file) {
        try {
            return WorkbookReader.read(file).sheet();
        } catch (WorkbookRefusedException refused) {
            return refused.reason().code();
        }
    }

    private static SentFile good() {
        return SentFile.ofData("<row r=\"2\">" + SentFile.text("A2", "Trạm y tế") + "</row>");
    }

    /** Sets the flag of encryption in every entry of the directory and before every entry's content. */
    private static byte[] withEncryptedEntries(byte[] archive) {
        for (int at = 0; at < archive.length - 10; at++) {
            if (archive[at] == 'P' && archive[at + 1] == 'K' && archive[at + 2] == 1 && archive[at + 3] == 2) {
                archive[at + 8] = (byte) (archive[at + 8] | 1);
            } else if (archive[at] == 'P' && archive[at + 1] == 'K' && archive[at + 2] == 3 && archive[at + 3] == 4) {
                archive[at + 6] = (byte) (archive[at + 6] | 1);
            }
        }
        return archive;
    }

    private static void assertRefused(byte[] file, RefusalReason reason) {
        long begun = System.nanoTime();

        assertThatExceptionOfType(WorkbookRefusedException.class)
                .isThrownBy(() -> WorkbookReader.read(file))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }
}
