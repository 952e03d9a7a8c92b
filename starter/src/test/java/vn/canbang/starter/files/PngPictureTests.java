package vn.canbang.starter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.starter.files.Bytes.assertRefused;
import static vn.canbang.starter.files.Bytes.chunk;
import static vn.canbang.starter.files.Bytes.decoded;
import static vn.canbang.starter.files.Bytes.deflated;
import static vn.canbang.starter.files.Bytes.inserted;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A PNG picture is kept as it looks, and without what else stands in its file. */
@Tag("S36")
class PngPictureTests {

    private static final byte[] PICTURE = Bytes.picture("png", 40, 20);
    private static final int AFTER_HEADER = 8 + 25;

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] sized(int width, int height) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        return Bytes.of(
                Arrays.copyOf(PICTURE, 8),
                chunk("IHDR", header.array()),
                Arrays.copyOfRange(PICTURE, AFTER_HEADER, PICTURE.length));
    }

    @Test
    void keepsThePictureAsItLooks() {
        var received = ReceivedFile.of(PICTURE);

        assertThat(received.type()).isEqualTo(FileType.PNG);
        assertThat(received.pixels()).isEqualTo(new Pixels(40, 20));
        assertThat(decoded(received.content())).isEqualTo(decoded(PICTURE));
    }

    @Test
    void leavesBehindTextsTimesPlacesAndWhatStandsBehindTheEnd() {
        var bomb = Bytes.of("Title\0\0", deflated(new byte[4_000_000]));
        var file = Bytes.of(
                inserted(
                        PICTURE,
                        AFTER_HEADER,
                        Bytes.of(
                                chunk("tEXt", Bytes.of("Author\0Canary")),
                                chunk("zTXt", bomb),
                                chunk("iTXt", Bytes.of("XML:com.adobe.xmp\0\0\0\0\0Canary")),
                                chunk("eXIf", Bytes.of("MM\0*Canary")),
                                chunk("tIME", new byte[7]))),
                "PK\3\4 an archive");

        var kept = ReceivedFile.of(file).content();

        assertThat(text(kept)).doesNotContain("Canary", "tEXt", "zTXt", "iTXt", "eXIf", "tIME", "PK\3\4");
        assertThat(decoded(kept)).isEqualTo(decoded(PICTURE));
    }

    @Test
    void refusesAFileThatIsCutOffAnywhere() {
        for (var length = 8; length < PICTURE.length; length++) {
            assertRefused(Arrays.copyOf(PICTURE, length), FileRefusal.DAMAGED);
        }
    }

    @Test
    void refusesMorePixelsThanFortyMillionBeforeAnythingIsInflated() {
        assertThat(ReceivedFile.of(sized(8_000, 5_000)).pixels()).isEqualTo(new Pixels(8_000, 5_000));
        assertRefused(sized(8_000, 5_001), FileRefusal.TOO_MANY_PIXELS);
        assertRefused(sized(Integer.MAX_VALUE, Integer.MAX_VALUE), FileRefusal.TOO_MANY_PIXELS);
    }

    @Test
    void refusesSizesThatNoPictureHas() {
        assertRefused(sized(0, 20), FileRefusal.DAMAGED);
        assertRefused(sized(-1, 20), FileRefusal.DAMAGED);
    }

    @Test
    void refusesChunksThatAreBrokenUnknownOrTwice() {
        var broken = PICTURE.clone();
        broken[AFTER_HEADER + 9] ^= 1;
        assertRefused(broken, FileRefusal.DAMAGED);
        assertRefused(inserted(PICTURE, AFTER_HEADER, chunk("CgBI", new byte[4])), FileRefusal.DAMAGED);
        assertRefused(inserted(PICTURE, AFTER_HEADER, chunk("IHDR", new byte[13])), FileRefusal.DAMAGED);
        assertRefused(
                inserted(
                        PICTURE,
                        AFTER_HEADER,
                        ByteBuffer.allocate(12).putInt(-4).array()),
                FileRefusal.DAMAGED);
        assertRefused(Bytes.of(Arrays.copyOf(PICTURE, AFTER_HEADER), chunk("IEND", new byte[0])), FileRefusal.DAMAGED);
    }
}
