package vn.canbang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.gateway.Surroundings.KEYCLOAK;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningGateway
@Tag("S21")
class ActuatorTests {

    @LocalServerPort
    private int port;

    @Value("${local.management.port}")
    private int managementPort;

    @BeforeEach
    void start() {
        Surroundings.reset();
    }

    @Test
    void showsHealthAndMetricsOnAPortOfItsOwn() {
        var management = new Browser(managementPort);

        assertThat(management.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(management.get("/actuator/prometheus").body()).contains("jvm_memory");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gateway",
                "gateway/routes",
                "env",
                "heapdump",
                "threaddump",
                "loggers",
                "refresh",
                "beans",
                "configprops",
                "mappings",
                "shutdown",
                "info",
                "metrics",
                "sessions",
                "conditions",
                "scheduledtasks",
                "httpexchanges",
                "startup",
                "sbom"
            })
    void hasNoOtherEndpoint(String name) {
        var management = new Browser(managementPort);
        var path = "/actuator/" + name;

        assertThat(management.get(path).statusCode()).isEqualTo(404);
        assertThat(management
                        .send(management.request(path).POST(BodyPublishers.noBody()))
                        .statusCode())
                .isIn(403, 404, 405);
        assertThat(new Browser(port).get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator", "/actuator/health", "/actuator/health/liveness", "/health", "/livez", "/readyz"})
    void showsNothingOfItOutside(String path) {
        assertThat(new Browser(port).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    @Tag("S58")
    void isAliveWhateverKeycloakDoesAndReadyOnceItsKeysAreKnown() {
        var management = new Browser(managementPort);
        assertThat(management.get("/actuator/health/readiness").statusCode()).isEqualTo(200);

        KEYCLOAK.is(StubKeycloak.Mode.AWAY);

        assertThat(management.get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(management.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
    }
}
