package vn.canbang.starter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.starter.files.Bytes.assertRefused;
import static vn.canbang.starter.files.Bytes.deflated;
import static vn.canbang.starter.files.Bytes.pdf;
import static vn.canbang.starter.files.Bytes.stream;

import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A PDF paper is taken when it is to be read only, and nothing in it can be hidden from the look through it. */
@Tag("S36")
class PdfPaperTests {

    private static final String PAGE = "<</Type/Catalog/Pages 2 0 R>>";

    /** Objects packed into a part, as newer programs write them. */
    private static byte[] packed(String objects) {
        return stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", deflated(Bytes.of(objects)));
    }

    @Test
    void isTakenAsItIs() {
        var content = stream("/Filter/FlateDecode", deflated(Bytes.of("BT /F1 12 Tf (B\u1ea3n cam k\u1ebft) Tj ET")));
        var scan = stream("/Subtype/Image/Filter/DCTDecode", Bytes.picture("jpg", 30, 30));
        var file = pdf(PAGE, "<</Type/Pages/Kids[3 0 R]/Count 1>>", content, scan, packed("9 0 <</Type/Page>>"));

        var received = ReceivedFile.of(file);

        assertThat(received.type()).isEqualTo(FileType.PDF);
        assertThat(received.pixels()).isNull();
        assertThat(received.content()).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({
        "<</S/JavaScript/JS(app.alert\\(1\\))>>, SCRIPT",
        "<</S /J#61vaScript/JS 4 0 R>>, SCRIPT",
        "<</S/#4A#61#76#61#53#63#72#69#70#74>>, SCRIPT",
        "<</S/Rendition/JS(x)>>, SCRIPT",
        "<</AcroForm<</XFA 5 0 R>>>>, SCRIPT",
        "<</Subtype/RichMedia>>, SCRIPT",
        "<</OpenAction<</S/Launch/F(cmd.exe)>>>>, LAUNCH",
        "<</S/SubmitForm/F(https://evil.example)>>, LAUNCH",
        "<</S/GoToR/F(other.pdf)>>, LAUNCH",
        "<</Names<</EmbeddedFiles 6 0 R>>>>, EMBEDDED_FILE",
        "<</Type/EmbeddedFile/Length 0>>, EMBEDDED_FILE",
        "<</Subtype/FileAttachment>>, EMBEDDED_FILE",
        "<</Encrypt 7 0 R>>, ENCRYPTED"
    })
    void isRefusedWhenItDoesMoreThanShowSomething(String object, FileRefusal reason) {
        assertRefused(pdf(PAGE, object), reason);
        assertRefused(pdf(PAGE, packed("9 0 " + object)), reason);
        assertRefused(pdf(PAGE, stream("", Bytes.of(object))), reason);
        assertRefused(pdf(PAGE, packed(" ".repeat(65_530) + object)), reason);
    }

    @Test
    void isNotRefusedForWordsThatMerelyLookAlike() {
        var file = pdf(PAGE, "<</Title(JavaScript Launch)/EncryptMetadata false/Launched 1>>");

        assertThat(ReceivedFile.of(file).type()).isEqualTo(FileType.PDF);
    }

    @Test
    void isRefusedWhenObjectsArePackedSoThatNobodyCanLookIn() {
        var hidden = Bytes.of("9 0 <</S/JavaScript>>");
        var hex = Bytes.of(HexFormat.of().formatHex(hidden), ">");
        var objects = "/Type/ObjStm/N 1/First 4";
        for (var part : new byte[][] {
            stream(objects + "/Filter/ASCIIHexDecode", hex),
            stream(objects + "/Filter[/FlateDecode/ASCIIHexDecode]", deflated(hex)),
            stream(objects + "/Filter[/ASCIIHexDecode/FlateDecode]", hex),
            stream(objects + "/F#69lter 8 0 R", deflated(hex)),
            stream(objects + "/Filter/FlateDecode/DecodeParms<</Predictor 12>>", deflated(hex)),
            stream(objects + "/Filter/FlateDecode", hex),
            stream("/N 1/First 4/Filter/LZWDecode", hex),
            stream(objects + "/Filter/ASCIIHexDecode/X(9 0 obj)", hex),
            stream(objects + "/Filter/ASCIIHexDecode%9 0 obj\n", hex)
        }) {
            assertRefused(pdf(PAGE, part), FileRefusal.HIDDEN_PARTS);
        }
    }

    @Test
    @Timeout(30)
    void isRefusedWhenItInflatesWithoutEnd() {
        var bomb = deflated(new byte[150 * 1024 * 1024]);
        assertThat(bomb.length).isLessThan(1_000_000);

        var begin = System.nanoTime();
        assertRefused(pdf(PAGE, stream("/Filter/FlateDecode", bomb)), FileRefusal.INFLATES);

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    @Timeout(30)
    void isRefusedWhenItHasPartsWithoutNumber() {
        assertRefused(pdf(PAGE, "stream\n".repeat(1_000_000)), FileRefusal.HIDDEN_PARTS);
    }

    @Test
    void isRefusedWhenItIsCutOffOrContinued() {
        var whole = pdf(PAGE, "<</Type/Pages>>");
        for (var length = 5; length < whole.length - 2; length++) {
            assertRefused(Arrays.copyOf(whole, length), FileRefusal.DAMAGED);
        }
        assertRefused(Bytes.of(whole, "PK\3\4 an archive"), FileRefusal.DAMAGED);
        assertRefused(Bytes.of("%PDF-9.9", Arrays.copyOfRange(whole, 8, whole.length)), FileRefusal.DAMAGED);
        assertThat(ReceivedFile.of(Bytes.of(whole, "\r\n\0\0")).type()).isEqualTo(FileType.PDF);
    }
}
