package vn.canbang.test.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** A line for the table of docs/benchmarks.md: printed, and kept in {@code target/benchmarks.md}. */
public record BenchRow(String what, String asked, String measured) {

    private static final Path FILE = Path.of("target", "benchmarks.md");

    public static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }

    public void tell() {
        var line = "| %s | %s | %s |%n".formatted(what, asked, measured);
        System.out.print(line);
        try {
            Files.createDirectories(FILE.toAbsolutePath().getParent());
            Files.writeString(FILE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
