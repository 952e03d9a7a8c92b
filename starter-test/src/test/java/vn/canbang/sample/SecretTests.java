package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import vn.canbang.starter.CanbangProperties;

/** A service without a real secret of its own does not start. */
class SecretTests {

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withUserConfiguration(OnlyProperties.class)
            .withPropertyValues(
                    "canbang.service=sample",
                    "canbang.public-url=http://localhost:8080",
                    "canbang.keycloak-url=http://127.0.0.1:8180");

    @ParameterizedTest
    @Tag("S55")
    @ValueSource(
            strings = {
                "",
                "   ",
                "changeme",
                "Change-Me-Please",
                "secret",
                "example",
                "an-example-secret",
                "password",
                "${CANBANG_CLIENT_SECRET}"
            })
    void refusesToStartWithAnEmptyOrExampleSecret(String secret) {
        service.withPropertyValues("canbang.client-secret=" + secret)
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    @Tag("S55")
    void startsWithARealOne() {
        service.withPropertyValues("canbang.client-secret=5f0c6d2a9b7e4183")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(CanbangProperties.class)
    static class OnlyProperties {}
}
