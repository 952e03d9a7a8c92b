package vn.canbang.starter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Files as people and their enemies make them. */
final class Bytes {

    private Bytes() {}

    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] of(Object... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part instanceof byte[] bytes ? bytes : of(String.valueOf(part)));
        }
        return all.toByteArray();
    }

    static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < width; x++) {
            image.setRGB(x, x % height, Color.ORANGE.getRGB());
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static int[] decoded(byte[] picture) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(picture));
            return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part of a JPEG file. */
    static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    /** A chunk of a PNG file. */
    static byte[] chunk(String name, byte[] content) {
        var sum = new CRC32();
        sum.update(of(name));
        sum.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(of(name))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    static byte[] inserted(byte[] file, int at, byte[] part) {
        return of(Arrays.copyOf(file, at), part, Arrays.copyOfRange(file, at, file.length));
    }

    static byte[] deflated(byte[] plain) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(plain);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var part = new byte[65_536];
            while (!deflater.finished()) {
                out.write(part, 0, deflater.deflate(part));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** A paper of these objects, numbered from 1. */
    static byte[] pdf(Object... objects) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(of("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"));
        for (var i = 0; i < objects.length; i++) {
            all.writeBytes(of((i + 1) + " 0 obj\n", objects[i], "\nendobj\n"));
        }
        all.writeBytes(of("xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 2/Root 1 0 R>>\nstartxref\n9\n%%EOF\n"));
        return all.toByteArray();
    }

    static byte[] stream(String description, byte[] content) {
        return of("<<", description, "/Length ", content.length, ">>\nstream\n", content, "\nendstream");
    }

    static void assertRefused(byte[] file, FileRefusal reason) {
        var refused = catchThrowableOfType(RefusedFileException.class, () -> ReceivedFile.of(file));
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.properties()).containsEntry("reason", reason.code());
    }
}
