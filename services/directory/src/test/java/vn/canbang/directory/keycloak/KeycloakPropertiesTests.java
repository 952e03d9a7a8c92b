package vn.canbang.directory.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class KeycloakPropertiesTests {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(Properties.class);

    @Test
    void bindsTheSecretOfTheAdministration() {
        context.withPropertyValues("canbang.directory.admin-client-secret=geheim")
                .run(started -> assertThat(
                                started.getBean(KeycloakProperties.class).adminClientSecret())
                        .isEqualTo("geheim"));
    }

    @Test
    @Tag("S55")
    void refusesToStartWithoutASecretOrWithAnExample() {
        context.run(started -> assertThat(started).hasFailed());
        context.withPropertyValues("canbang.directory.admin-client-secret=changeme")
                .run(started -> assertThat(started).hasFailed());
        context.withPropertyValues("canbang.directory.admin-client-secret=")
                .run(started -> assertThat(started).hasFailed());
    }

    @Configuration
    @EnableConfigurationProperties(KeycloakProperties.class)
    static class Properties {}
}
