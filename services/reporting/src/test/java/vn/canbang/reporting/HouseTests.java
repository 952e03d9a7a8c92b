package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.modulith.core.ApplicationModules;
import vn.canbang.test.HouseRules;

/** The rules of the house on this service. */
class HouseTests {

    @Test
    @Tag("S11")
    @Tag("S26")
    @Tag("S28")
    void keepsTheHouseRules() {
        HouseRules.check("vn.canbang.reporting");
    }

    @Test
    void keepsItsModulesApart() {
        ApplicationModules.of(ReportingApplication.class).verify();
    }

    @Test
    void wordsEveryProblemInBothLanguages() throws Exception {
        assertThat(texts("vi").keySet()).isEqualTo(texts("en").keySet()).isNotEmpty();
        assertThat(texts("vi").stringPropertyNames().stream()
                        .filter(key -> key.endsWith(".detail"))
                        .map(key -> key.replace(".detail", ".title")))
                .allMatch(texts("vi")::containsKey);
    }

    private static Properties texts(String language) throws Exception {
        return PropertiesLoaderUtils.loadProperties(
                new ClassPathResource("canbang/problems/reporting_" + language + ".properties"));
    }
}
