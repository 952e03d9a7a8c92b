package vn.canbang.starter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.starter.files.Bytes.assertRefused;
import static vn.canbang.starter.files.Bytes.decoded;
import static vn.canbang.starter.files.Bytes.inserted;
import static vn.canbang.starter.files.Bytes.segment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A JPEG picture is kept as it looks, and without what else a camera or an enemy wrote into its file. */
@Tag("S36")
class JpegPictureTests {

    private static final byte[] PICTURE = Bytes.picture("jpg", 40, 20);
    private static final int AFTER_BEGINNING = 2;
    private static final int AFTER_FIRST_PART = 20;

    private static byte[] kept(byte[] file) {
        return ReceivedFile.of(file).content();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** A block of a camera: which side is up, and a canary where the place would stand. */
    private static byte[] camera(int orientation, boolean littleEndian) {
        var block = ByteBuffer.allocate(64)
                .order(littleEndian ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN)
                .putShort((short) (littleEndian ? 0x4949 : 0x4D4D))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x010F)
                .putShort((short) 2)
                .putInt(6)
                .putInt(50)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0);
        return segment(0xE1, Bytes.of("Exif\0\0", block.array(), "GPS 21.2757 106.1946"));
    }

    private static byte[] sized(int width, int height) {
        var file = PICTURE.clone();
        for (var i = 0; i < file.length - 9; i++) {
            if ((file[i] & 0xFF) == 0xFF && (file[i + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(file).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return file;
            }
        }
        throw new IllegalStateException("no frame");
    }

    @Test
    void keepsThePictureAsItLooks() {
        var received = ReceivedFile.of(PICTURE);

        assertThat(received.type()).isEqualTo(FileType.JPEG);
        assertThat(received.pixels()).isEqualTo(new Pixels(40, 20));
        assertThat(decoded(received.content())).isEqualTo(decoded(PICTURE));
    }

    @Test
    void leavesBehindWhatCamerasAndProgramsWriteIntoAFile() {
        var thumbnail = Bytes.of("JFIF\0", new byte[] {1, 1, 0, 0, 72, 0, 72, 1, 1}, "THUMBNAIL");
        var file = inserted(
                PICTURE,
                AFTER_BEGINNING,
                Bytes.of(
                        segment(0xE0, thumbnail),
                        camera(1, false),
                        segment(0xE1, Bytes.of("http://ns.adobe.com/xap/1.0/\0<x:creator>Canary</x:creator>")),
                        segment(0xED, Bytes.of("Photoshop 3.0\0Canary")),
                        segment(0xE2, Bytes.of("MPF\0Canary")),
                        segment(0xFE, Bytes.of("Canary <script>alert(1)</script>"))));

        var kept = kept(file);

        assertThat(text(kept)).doesNotContain("Canary", "GPS", "Exif", "THUMBNAIL", "script");
        assertThat(decoded(kept)).isEqualTo(decoded(PICTURE));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsWhichSideIsUpAndNothingElseOfTheCamera(boolean littleEndian) {
        var kept = kept(inserted(PICTURE, AFTER_BEGINNING, camera(6, littleEndian)));

        assertThat(text(kept)).contains("Exif").doesNotContain("GPS");
        assertThat(Orientation.in(Arrays.copyOfRange(kept, 6, 38))).isEqualTo(new Orientation(6));
        assertThat(decoded(kept)).isEqualTo(decoded(PICTURE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exif\0\0",
                "Exif\0\0MM",
                "Exif\0\0MM\0*\177\377\377\377",
                "Exif\0\0II*\0\10\0\0\0\377\377",
                "Exif\0\0garbage"
            })
    void takesAPictureUprightWhoseCameraWroteNonsense(String block) {
        var kept = kept(inserted(PICTURE, AFTER_BEGINNING, segment(0xE1, Bytes.of(block))));

        assertThat(text(kept)).doesNotContain("Exif");
    }

    @Test
    void cutsOffWhatStandsBehindTheEnd() {
        var polyglot = Bytes.of(PICTURE, "PK\3\4 an archive that is a picture as well");

        assertThat(text(kept(polyglot))).doesNotContain("PK\3\4");
        assertThat(decoded(kept(polyglot))).isEqualTo(decoded(PICTURE));
    }

    @Test
    void refusesAFileThatIsCutOffAnywhere() {
        for (var length = 3; length < PICTURE.length; length++) {
            assertRefused(Arrays.copyOf(PICTURE, length), FileRefusal.DAMAGED);
        }
    }

    @Test
    void refusesMorePixelsThanFortyMillionBeforeAnythingIsDecoded() {
        assertThat(ReceivedFile.of(sized(8_000, 5_000)).pixels()).isEqualTo(new Pixels(8_000, 5_000));
        assertRefused(sized(8_000, 5_001), FileRefusal.TOO_MANY_PIXELS);
        assertRefused(sized(65_535, 65_535), FileRefusal.TOO_MANY_PIXELS);
    }

    @Test
    void refusesAPictureWithoutSize() {
        assertRefused(sized(0, 20), FileRefusal.DAMAGED);
        assertRefused(sized(40, 0), FileRefusal.DAMAGED);
    }

    @Test
    void refusesASecondFrameThatSaysAnotherSize() {
        var frame = segment(0xC0, new byte[] {8, 0x7F, 0x7F, 0x7F, 0x7F, 1, 1, 0x11, 0});

        assertRefused(inserted(PICTURE, AFTER_BEGINNING, frame), FileRefusal.TOO_MANY_PIXELS);
        assertRefused(
                inserted(PICTURE, AFTER_BEGINNING, segment(0xC0, new byte[] {8, 0, 9, 0, 9, 1, 1, 0x11, 0})),
                FileRefusal.DAMAGED);
    }

    @Test
    void refusesPartsThatNoPictureHas() {
        assertRefused(inserted(PICTURE, AFTER_BEGINNING, segment(0xC8, new byte[8])), FileRefusal.DAMAGED);
        assertRefused(inserted(PICTURE, AFTER_FIRST_PART, new byte[] {1, 2, 3}), FileRefusal.DAMAGED);
        assertRefused(Bytes.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9}), FileRefusal.DAMAGED);
    }
}
