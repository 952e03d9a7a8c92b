package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The documents say what is so: every problem has its line and its sentences in both languages. */
class DocumentationTests {

    @Test
    void saysEveryProblemInBothLanguages() {
        for (var vietnamese : sentences()) {
            var english = vietnamese.resolveSibling(
                    vietnamese.getFileName().toString().replace("_vi", "_en"));

            assertThat(keys(english)).as(english.toString()).isEqualTo(keys(vietnamese));
        }
    }

    @Test
    void listsEveryProblemCode() {
        var page = Sources.read(Sources.ROOT.resolve("docs/problems.md"));
        for (var file : sentences()) {
            for (var key : keys(file)) {
                var code = key.substring(0, key.lastIndexOf('.'));
                assertThat(page).as(file + " " + code).contains("`" + code + "`");
            }
        }
    }

    private static Set<String> keys(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    /** The sentences of problems, but for those of tests. */
    private static List<Path> sentences() {
        return Sources.ending("_vi.properties").stream()
                .filter(file -> file.toString().contains("canbang/problems"))
                .filter(file -> !file.toString().contains("/src/test/resources/"))
                .toList();
    }
}
