package vn.canbang.test;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** Files as officers bring them: each one is a content of its own. */
public final class SampleFile {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private SampleFile() {}

    public static byte[] jpeg() {
        return picture("jpg");
    }

    public static byte[] png() {
        return picture("png");
    }

    /** A PDF paper with one empty page. */
    public static byte[] pdf() {
        return pdf("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>", 0);
    }

    /** A PDF paper with something of one's own in it, and so many bytes in all. */
    public static byte[] pdf(String object, int size) {
        var end = "\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 4/Root 1 0 R>>\nstartxref\n9\n%%EOF\n";
        var text = new StringBuilder(
                        "%PDF-1.7\n% " + COUNT.incrementAndGet() + "\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\n")
                .append("endobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n")
                .append(object)
                .append("\nendobj\n% ");
        text.repeat('x', Math.max(0, size - text.length() - end.length()));
        return text.append(end).toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] picture(String format) {
        var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(new Color(COUNT.incrementAndGet() * 2_654_435));
        canvas.fillRect(4, 4, 40, 40);
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
