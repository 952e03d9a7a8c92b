package vn.canbang.runner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/** Tells whether something made earlier still fits what it was made from. */
final class Fingerprint {

    private final CRC32 sum = new CRC32();

    /** Adds names and check sums of a jar's entries, so that packing the same classes again changes nothing. */
    Fingerprint jar(Path file) {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            jar.stream().forEach(entry -> text(entry.getName() + ':' + entry.getCrc()));
        } catch (IOException e) {
            throw new RunnerException(file + " cannot be read: " + e.getMessage() + ".", e);
        }
        return this;
    }

    Fingerprint content(Path file) {
        try {
            sum.update(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new RunnerException(file + " cannot be read: " + e.getMessage() + ".", e);
        }
        return this;
    }

    Fingerprint text(String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    String value() {
        return "%08x".formatted(sum.getValue());
    }
}
