package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ReportingPropertiesTests {

    private static ReportingProperties bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("canbang.reporting", ReportingProperties.class);
    }

    @Test
    void readsTheServicesOfThisReleaseUnlessToldOtherwise() {
        assertThat(bound(Map.of()).feeds()).containsExactlyInAnyOrder("directory", "commitments");
        assertThat(bound(Map.of("canbang.reporting.feeds", "directory,campaigns"))
                        .feeds())
                .containsExactlyInAnyOrder("directory", "campaigns");
    }
}
