package vn.canbang.starter.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JPEG picture, read part by part from its beginning to its end mark. Kept is what is needed to show it: place, time, camera,
 * thumbnail, comments and whatever stands after the end are left behind; which side is up stays.
 */
final class JpegPicture {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    /** Quantisation, Huffman and arithmetic tables, restart interval, scan. */
    private static final Set<Integer> NEEDED = Set.of(0xDB, 0xC4, 0xCC, 0xDD, START_OF_SCAN);

    private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.US_ASCII);
    private static final int JFIF_LENGTH = 14;
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);
    private static final int ADOBE_LENGTH = 12;
    private static final byte[] COLOURS = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

    private final byte[] file;
    private final ByteArrayOutputStream kept;
    private @Nullable Pixels pixels;
    private boolean shown;
    private int at = 2;

    JpegPicture(byte[] file) {
        this.file = file;
        this.kept = new ByteArrayOutputStream(file.length);
    }

    ReceivedFile kept() {
        kept.write(0xFF);
        kept.write(0xD8);
        for (var marker = marker(); marker != END_OF_IMAGE; marker = marker()) {
            part(marker);
        }
        if (!shown) {
            throw ReceivedFile.damaged();
        }
        kept.write(0xFF);
        kept.write(END_OF_IMAGE);
        return new ReceivedFile(FileType.JPEG, kept.toByteArray(), pixels);
    }

    private int marker() {
        if (byteAt(at) != 0xFF) {
            throw ReceivedFile.damaged();
        }
        while (byteAt(at) == 0xFF) {
            at++;
        }
        return byteAt(at++);
    }

    private void part(int marker) {
        var length = (byteAt(at) << 8) | byteAt(at + 1);
        if (length < 2 || at + length > file.length) {
            throw ReceivedFile.damaged();
        }
        var content = Arrays.copyOfRange(file, at + 2, at + length);
        at += length;
        if (isFrame(marker)) {
            measure(content);
            keep(marker, content);
        } else if (NEEDED.contains(marker)) {
            keep(marker, content);
        } else if (marker >= APP0) {
            keepNeeded(marker, content);
        } else {
            throw ReceivedFile.damaged();
        }
        if (marker == START_OF_SCAN) {
            scan();
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void measure(byte[] frame) {
        if (pixels != null || frame.length < 6) {
            throw ReceivedFile.damaged();
        }
        pixels = new Pixels(number(frame, 3), number(frame, 1));
    }

    /** Of what programs and cameras add, only what the picture would look different without. */
    private void keepNeeded(int marker, byte[] content) {
        if (marker == APP0 && begins(content, JFIF) && content.length >= JFIF_LENGTH) {
            var plain = Arrays.copyOf(content, JFIF_LENGTH);
            plain[JFIF_LENGTH - 2] = 0; // no thumbnail
            plain[JFIF_LENGTH - 1] = 0;
            keep(marker, plain);
        } else if (marker == APP14 && begins(content, ADOBE) && content.length >= ADOBE_LENGTH) {
            keep(marker, Arrays.copyOf(content, ADOBE_LENGTH));
        } else if (marker == APP2 && begins(content, COLOURS)) {
            keep(marker, content);
        } else if (marker == APP1) {
            var turned = Orientation.in(content);
            if (turned.isTurned()) {
                keep(marker, turned.alone());
            }
        }
    }

    private void keep(int marker, byte[] content) {
        kept.write(0xFF);
        kept.write(marker);
        kept.write((content.length + 2) >> 8);
        kept.write(content.length + 2);
        kept.write(content, 0, content.length);
    }

    /** The picture itself: up to the next mark that is neither a stuffed byte nor a restart. */
    private void scan() {
        if (pixels == null) {
            throw ReceivedFile.damaged();
        }
        var end = at;
        while (byteAt(end) != 0xFF || isPartOfScan(byteAt(end + 1))) {
            end++;
        }
        kept.write(file, at, end - at);
        at = end;
        shown = true;
    }

    private static boolean isPartOfScan(int next) {
        return next == 0 || next == 0xFF || (next >= 0xD0 && next <= 0xD7);
    }

    private int byteAt(int index) {
        if (index >= file.length) {
            throw ReceivedFile.damaged();
        }
        return file[index] & 0xFF;
    }

    private static int number(byte[] bytes, int index) {
        return ((bytes[index] & 0xFF) << 8) | (bytes[index + 1] & 0xFF);
    }

    private static boolean begins(byte[] content, byte[] word) {
        return content.length >= word.length && Arrays.equals(content, 0, word.length, word, 0, word.length);
    }
}
