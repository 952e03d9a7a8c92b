package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.test.HouseRules;
import vn.canbang.test.RouteWalk;

/** How the directory is built, held by tests. */
@DirectoryTest
class ArchitectureTests {

    private static final Set<String> STARTERS =
            Set.of("invalid_value", "required", "cursor_invalid", "unit_unknown", "tenant_sealed");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private AccessMatrix matrix;

    @Test
    @Tag("S10")
    void everyRouteNamesAPermissionOfTheMatrix() {
        assertThat(RouteWalk.unguarded(mapping, matrix)).isEmpty();
    }

    @Test
    void featuresKeepTheirBounds() {
        ApplicationModules.of(DirectoryApplication.class).verify();
    }

    @Test
    @Tag("S11")
    @Tag("S26")
    @Tag("S28")
    void theHouseRulesHold() {
        HouseRules.check("vn.canbang.directory");
    }

    @Test
    void everyProblemHasATitleAndADetailInBothLanguages() {
        var vietnamese = java.util.ResourceBundle.getBundle("canbang/problems/directory", Locale.of("vi"));
        var english = java.util.ResourceBundle.getBundle("canbang/problems/directory", Locale.ENGLISH);

        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
        assertThat(vietnamese.keySet())
                .allSatisfy(key -> assertThat(vietnamese.keySet())
                        .contains(key.replaceAll("\\.(title|detail)$", ".title"))
                        .contains(key.replaceAll("\\.(title|detail)$", ".detail")));
    }

    @Test
    void everyProblemOfOursHasItsSentences() throws IOException {
        var texts = java.util.ResourceBundle.getBundle("canbang/problems/directory", Locale.of("vi"));
        var code = Pattern.compile("Exception(?:\\.at\\(\"[^\"]+\",\\s*|\\()\"([a-z_]+)\"");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var found = code.matcher(Files.readString(file));
                while (found.find()) {
                    assertThat(texts.containsKey(found.group(1) + ".detail") || STARTERS.contains(found.group(1)))
                            .as(found.group(1))
                            .isTrue();
                }
            }
        }
    }
}
