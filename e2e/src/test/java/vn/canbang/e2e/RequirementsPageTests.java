package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code docs/requirements.md} names tests that exist, and for a security line tests that carry its tag. */
class RequirementsPageTests {

    /** Lines of the security requirements that this release must hold. */
    private static final List<IntStream> HELD = List.of(
            IntStream.rangeClosed(1, 8),
            IntStream.rangeClosed(10, 18),
            IntStream.rangeClosed(20, 28),
            IntStream.rangeClosed(30, 36),
            IntStream.rangeClosed(39, 41),
            IntStream.rangeClosed(53, 55),
            IntStream.of(57, 58, 60));

    private static final int LAST_LINE = 60;

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z]+-?[A-Z0-9.-]*[0-9]+) \\| (.+?) \\| (.+) \\|$");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+Tests|[a-z-]+\\.(?:spec|test)\\.tsx?)`");
    /** In Java a tag; in the browser and the portal the beginning of a title. */
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"(S[0-9]{2})\"\\)|\\b(?:test|it)\\('(S[0-9]{2}) ");

    /** What a row says that no test proves yet: which part will, or why nothing is to be proved. */
    private static final List<String> WITHOUT_TEST =
            List.of("service `", "Service `", "issue 4", "Issue 4", "No account;", "Kubernetes");

    private final List<Row> rows = ROW.matcher(Sources.read(Sources.ROOT.resolve("docs/requirements.md")))
            .results()
            .map(Row::of)
            .toList();

    private final Map<String, Set<String>> tagsOfTests = Sources.endingInAny(
                    "Tests.java", ".spec.ts", ".test.ts", ".test.tsx")
            .collect(Collectors.toMap(
                    file -> file.getFileName().toString().replace(".java", ""),
                    file -> tagsIn(Sources.read(file)),
                    (one, other) -> {
                        one.addAll(other);
                        return one;
                    }));

    /** One line of the page, with the tests that it names. */
    private record Row(String id, String where, List<String> tests) {

        static Row of(MatchResult found) {
            var where = found.group(3);
            return new Row(
                    found.group(1),
                    where,
                    TEST.matcher(where).results().map(test -> test.group(1)).toList());
        }

        boolean isSecurityLine() {
            return id.matches("S[0-9]{2}");
        }
    }

    @Test
    void holdsEachRowOnce() {
        assertThat(rows).hasSizeGreaterThan(250).extracting(Row::id).doesNotHaveDuplicates();
    }

    @Test
    void namesOnlyTestsThatExist() {
        var page = Sources.read(Sources.ROOT.resolve("docs/requirements.md"));

        assertThat(TEST.matcher(page).results().map(test -> test.group(1)))
                .isNotEmpty()
                .allSatisfy(test -> assertThat(tagsOfTests).containsKey(test));
    }

    @Test
    void saysOfEachRowWhichTestProvesItOrWhichPartWill() {
        assertThat(rows)
                .filteredOn(row -> row.tests().isEmpty())
                .allSatisfy(row -> assertThat(WITHOUT_TEST)
                        .as("%s: %s", row.id(), row.where())
                        .anyMatch(row.where()::contains));
    }

    @Test
    void namesForASecurityLineTestsThatCarryItsTag() {
        assertThat(rows)
                .filteredOn(Row::isSecurityLine)
                .allSatisfy(row -> assertThat(row.tests())
                        .as(row.id())
                        .allSatisfy(test ->
                                assertThat(tagsOfTests.get(test)).as(test).contains(row.id())));
    }

    @Test
    void namesATestForEverySecurityLineOfThisRelease() {
        var proved =
                rows.stream().filter(row -> !row.tests().isEmpty()).map(Row::id).collect(Collectors.toSet());

        assertThat(proved)
                .containsAll(HELD.stream()
                        .flatMap(IntStream::boxed)
                        .map("S%02d"::formatted)
                        .toList());
        assertThat(rows).filteredOn(Row::isSecurityLine).hasSize(LAST_LINE);
    }

    private static Set<String> tagsIn(String source) {
        return TAG.matcher(source)
                .results()
                .map(tag -> tag.group(1) == null ? tag.group(2) : tag.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
