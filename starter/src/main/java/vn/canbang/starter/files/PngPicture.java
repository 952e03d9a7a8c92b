package vn.canbang.starter.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A PNG picture, read chunk by chunk. Kept is what is needed to show it; text, times, places, profiles, further frames and
 * whatever stands after the end are left behind.
 */
final class PngPicture {

    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "pHYs", "sBIT", "bKGD");
    private static final int SIGNATURE = 8;
    /** Length, name and checksum of a chunk. */
    private static final int AROUND = 12;

    private static final int HEADER = 13;

    private final byte[] file;
    private final ByteBuffer numbers;
    private final ByteArrayOutputStream kept;
    private @Nullable Pixels pixels;
    private boolean shown;
    private int at = SIGNATURE;

    PngPicture(byte[] file) {
        this.file = file;
        this.numbers = ByteBuffer.wrap(file);
        this.kept = new ByteArrayOutputStream(file.length);
    }

    ReceivedFile kept() {
        kept.write(file, 0, SIGNATURE);
        String name;
        do {
            name = chunk();
        } while (!"IEND".equals(name));
        if (!shown) {
            throw ReceivedFile.damaged();
        }
        return new ReceivedFile(FileType.PNG, kept.toByteArray(), pixels);
    }

    private String chunk() {
        if (at + AROUND > file.length) {
            throw ReceivedFile.damaged();
        }
        var length = numbers.getInt(at);
        if (length < 0 || length > file.length - at - AROUND || !isIntact(length)) {
            throw ReceivedFile.damaged();
        }
        var name = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
        look(name, length);
        if (KEPT.contains(name)) {
            kept.write(file, at, length + AROUND);
        } else if (Character.isUpperCase(name.charAt(0))) {
            throw ReceivedFile.damaged(); // needed to show it, and unknown
        }
        at += length + AROUND;
        return name;
    }

    private void look(String name, int length) {
        if ("IHDR".equals(name) != (pixels == null)) {
            throw ReceivedFile.damaged();
        }
        if ("IHDR".equals(name)) {
            if (length != HEADER) {
                throw ReceivedFile.damaged();
            }
            pixels = new Pixels(numbers.getInt(at + 8), numbers.getInt(at + 12));
        }
        shown |= "IDAT".equals(name) && length > 0;
    }

    private boolean isIntact(int length) {
        var sum = new CRC32();
        sum.update(file, at + 4, length + 4);
        return (int) sum.getValue() == numbers.getInt(at + 8 + length);
    }
}
