package vn.canbang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.util.unit.DataSize;

class GatewayPropertiesTests {

    private static final String SECRET = "4f1c9a7be02d4d6f";

    private final ApplicationContextRunner runner = new ApplicationContextRunner().withUserConfiguration(Binding.class);

    @Test
    void hasADefaultForEverythingButTheSecret() {
        runner.withPropertyValues("canbang.portal-secret=" + SECRET).run(context -> {
            var properties = context.getBean(GatewayProperties.class);

            assertThat(properties)
                    .isEqualTo(new GatewayProperties(
                            URI.create("http://localhost:8080"),
                            URI.create("http://127.0.0.1:8180"),
                            URI.create("http://127.0.0.1:8101"),
                            URI.create("http://127.0.0.1:8102"),
                            URI.create("http://127.0.0.1:8103"),
                            SECRET,
                            new GatewayProperties.Session(Duration.ofMinutes(30), Duration.ofHours(8)),
                            new GatewayProperties.Timeouts(
                                    Duration.ofSeconds(1),
                                    Duration.ofMillis(3500),
                                    Duration.ofSeconds(60),
                                    properties.timeouts().patientPaths()),
                            new GatewayProperties.Limits(
                                    DataSize.ofKilobytes(8),
                                    DataSize.ofMegabytes(1),
                                    DataSize.ofMegabytes(10),
                                    properties.limits().filePaths()),
                            new GatewayProperties.Rates(30, 150, 300, 60)));
            assertThat(properties.timeouts().patientPaths())
                    .contains("/api/*/v1/feed", "/api/*/v1/*/*/files/**", "/api/*/v1/*/*/*/*/files/**");
            assertThat(properties.limits().filePaths())
                    .contains("/api/*/v1/imports/**", "/api/*/v1/*/*/files/**", "/api/*/v1/*/*/*/*/files/**");
        });
    }

    @Test
    void readsTheNamesOfTheEnvironmentTable() {
        var environment = Map.<String, Object>of(
                "CANBANG_PUBLIC_URL", "https://canbang.example",
                "CANBANG_KEYCLOAK_URL", "http://keycloak:8080",
                "CANBANG_DIRECTORY_URL", "http://directory:8080",
                "CANBANG_PORTAL_SECRET", SECRET,
                "CANBANG_RATES_USER", "7");

        runner.withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource("systemEnvironment", environment)))
                .run(context -> {
                    var properties = context.getBean(GatewayProperties.class);

                    assertThat(properties.publicUrl()).hasHost("canbang.example");
                    assertThat(properties.keycloakUrl()).hasHost("keycloak");
                    assertThat(properties.directoryUrl()).hasHost("directory");
                    assertThat(properties.portalSecret()).isEqualTo(SECRET);
                    assertThat(properties.rates().user()).isEqualTo(7);
                });
    }

    @Test
    @Tag("S55")
    void refusesToStartWithoutASecret() {
        runner.run(context -> assertThat(context).hasFailed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "change-me-change-me-change-me",
                "an-example-of-a-secret",
                "${CANBANG_PORTAL_SECRET}"
            })
    @Tag("S55")
    void refusesToStartWithASecretThatIsNone(String secret) {
        runner.withPropertyValues("canbang.portal-secret=" + secret)
                .run(context -> assertThat(context).hasFailed());
    }

    @EnableConfigurationProperties(GatewayProperties.class)
    static class Binding {}
}
