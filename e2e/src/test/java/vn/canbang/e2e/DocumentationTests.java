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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents say what is so: every problem has its line, every security line its test, every named test exists. */
class DocumentationTests {

    /** Lines of the security requirements that this release must hold. */
    private static final List<IntStream> HELD = List.of(
            IntStream.rangeClosed(1, 8),
            IntStream.rangeClosed(10, 18),
            IntStream.rangeClosed(20, 28),
            IntStream.rangeClosed(30, 36),
            IntStream.rangeClosed(39, 41),
            IntStream.rangeClosed(53, 55),
            IntStream.of(57, 58, 60));

    private static final Path ROOT = RunningPlatform.root();

    @Test
    void saysEveryProblemInBothLanguages() {
        for (var vietnamese : files("_vi.properties")) {
            var english = vietnamese.resolveSibling(
                    vietnamese.getFileName().toString().replace("_vi", "_en"));

            assertThat(keys(english)).as(english.toString()).isEqualTo(keys(vietnamese));
        }
    }

    @Test
    void listsEveryProblemCode() {
        var page = read(ROOT.resolve("docs/problems.md"));
        for (var file : files("_vi.properties")) {
            for (var key : keys(file)) {
                var code = key.substring(0, key.lastIndexOf('.'));
                assertThat(page).as(file + " " + code).contains("`" + code + "`");
            }
        }
    }

    @Test
    void provesEverySecurityLineOfThisReleaseWithATaggedTest() {
        var sources = Stream.of(files("Tests.java"), files(".spec.ts"), files(".test.ts"), files(".test.tsx"))
                .flatMap(List::stream)
                .map(DocumentationTests::read)
                .collect(Collectors.joining());
        var tagged = Pattern.compile("\\bS[0-9]{2}\\b")
                .matcher(sources)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());

        assertThat(HELD.stream().flatMap(IntStream::boxed).map("S%02d"::formatted))
                .allSatisfy(line -> assertThat(tagged).contains(line));
    }

    @Test
    void namesOnlyTestsThatExist() {
        var names = files("Tests.java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        var named = Pattern.compile("`([A-Z][A-Za-z]+Tests)`")
                .matcher(read(ROOT.resolve("docs/requirements.md")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isNotEmpty().allSatisfy(name -> assertThat(names).contains(name));
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

    private static List<Path> files(String ending) {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> Stream.of("/target/", "/node_modules/", "/.canbang/", "/.git/")
                            .noneMatch(file.toString()::contains))
                    .filter(file ->
                            !ending.endsWith("properties") || file.toString().contains("canbang/problems"))
                    .filter(file -> !file.toString().contains("/src/test/resources/"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
