package vn.canbang.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the repository as they were written, without what a build or a run makes of them. */
final class Sources {

    static final Path ROOT = RunningPlatform.root();

    private static final List<String> MADE = List.of("/target/", "/node_modules/", "/.canbang/", "/.git/");

    private Sources() {}

    static List<Path> ending(String ending) {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> MADE.stream().noneMatch(file.toString()::contains))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> endingInAny(String... endings) {
        return Stream.of(endings).map(Sources::ending).flatMap(List::stream);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
