package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
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
}
