import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/**
 * Sums the reports of all test runners. JUnit, Vitest and Playwright all write the same format: one element for each test,
 * with a child when it failed or was skipped. A test that needed its second try is named: it hides a fault or is one.
 */
final class TestSums {

    private static final Set<String> FOLDERS = Set.of("surefire-reports", "test-reports");
    private static final Set<String> PASSED_OVER = Set.of("node_modules", ".git", ".canbang");

    private int passed;
    private int failed;
    private int skipped;
    private final Set<String> failures = new TreeSet<>();
    private final Set<String> secondTries = new TreeSet<>();

    public static void main(String[] args) throws Exception {
        TestSums sums = new TestSums();
        for (Path report : reports(Path.of(args[0]))) {
            sums.add(report);
        }
        sums.secondTries.forEach(test -> System.out.println("PASSED ONLY AT THE SECOND TRY " + test));
        sums.failures.forEach(failure -> System.out.println("FAILED " + failure));
        System.out.printf("%d passed, %d failed, %d skipped%n", sums.passed, sums.failed, sums.skipped);
        System.exit(sums.failed == 0 && sums.passed > 0 ? 0 : 1);
    }

    private void add(Path report) throws Exception {
        var tests = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getElementsByTagName("testcase");
        for (int at = 0; at < tests.getLength(); at++) {
            Element test = (Element) tests.item(at);
            if (has(test, "failure") || has(test, "error")) {
                failed++;
                failures.add(nameOf(test));
            } else if (has(test, "skipped")) {
                skipped++;
            } else {
                passed++;
                if (has(test, "flakyFailure") || has(test, "flakyError")) {
                    secondTries.add(nameOf(test));
                }
            }
        }
    }

    private static String nameOf(Element test) {
        return test.getAttribute("classname") + " " + test.getAttribute("name");
    }

    private static boolean has(Element test, String child) {
        return test.getElementsByTagName(child).getLength() > 0;
    }

    private static List<Path> reports(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                Path name = directory.getFileName();
                return name != null && PASSED_OVER.contains(name.toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".xml") && FOLDERS.contains(file.getParent().getFileName().toString())) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }
}
