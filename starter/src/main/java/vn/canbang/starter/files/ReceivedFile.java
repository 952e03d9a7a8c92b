package vn.canbang.starter.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody brought, after it was looked at: what it is, and what of it is kept. Of a picture that is the picture
 * without what a camera wrote beside it; nothing is decoded for that.
 */
final class ReceivedFile {

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final FileType type;
    private final byte[] content;
    private final @Nullable Pixels pixels;

    /** @param pixels absent for paper */
    ReceivedFile(FileType type, byte[] content, @Nullable Pixels pixels) {
        this.type = type;
        this.content = content;
        this.pixels = pixels;
    }

    /** @throws RefusedFileException with the reason */
    static ReceivedFile of(byte @Nullable [] sent) {
        if (sent == null || sent.length == 0) {
            throw new RefusedFileException(FileRefusal.EMPTY);
        }
        if (begins(sent, JPEG)) {
            return new JpegPicture(sent).kept();
        }
        if (begins(sent, PNG)) {
            return new PngPicture(sent).kept();
        }
        if (begins(sent, PDF)) {
            new PdfPaper(sent).check();
            return new ReceivedFile(FileType.PDF, sent, null);
        }
        throw new RefusedFileException(FileRefusal.OTHER_KIND);
    }

    FileType type() {
        return type;
    }

    byte[] content() {
        return content;
    }

    @Nullable
    Pixels pixels() {
        return pixels;
    }

    private static boolean begins(byte[] sent, byte[] signature) {
        return sent.length >= signature.length
                && Arrays.equals(sent, 0, signature.length, signature, 0, signature.length);
    }

    static RefusedFileException damaged() {
        return new RefusedFileException(FileRefusal.DAMAGED);
    }
}
