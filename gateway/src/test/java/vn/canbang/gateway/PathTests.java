package vn.canbang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.gateway.Surroundings.KEYCLOAK;
import static vn.canbang.gateway.Surroundings.SERVICE;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningGateway
@Tag("S22")
class PathTests {

    @LocalServerPort
    private int port;

    private String authorization = "";

    @BeforeEach
    void start() {
        Surroundings.reset();
        authorization = "Authorization: Bearer " + KEYCLOAK.agencyToken() + "\r\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/feed",
                "/api/directory/internal/feed",
                "/api/directory/v1/../../../internal/feed",
                "/api/directory/v1/..%2f..%2f..%2finternal/feed",
                "/api/directory/v1/%2e%2e/%2e%2e/%2e%2e/internal/feed",
                "/api/directory/v1/%252e%252e/internal/feed",
                "/api/directory/v1/..;/..;/..;/internal/feed",
                "/api/directory/v1/x;jsessionid=1",
                "/api/directory/v1/x%3bfoo",
                "/api/directory/v1/a%2Fb",
                "/api/directory/v1/a%5cb",
                "/api/directory/v1/a\\b",
                "/api/directory/v1//x",
                "//api/directory/v1/x",
                "/api//directory/v1/x",
                "/./api/directory/v1/x",
                "/api/directory/v1/%00",
                "/api/directory/v1/%0d%0aX-Tenant:%20x",
                "/API/directory/v1/x",
                "/api/Directory/v1/x",
                "/api/directory/v2/x",
                "/api/directory/V1/x",
                "/api/directory",
                "/api/directory/v1x/y",
                "/api/tips/v1/x",
                "/%61pi/%64irectory/v1/../../internal/feed",
                "/auth/admin/master/console/",
                "/auth/admin/realms/canbang/users",
                "/auth/realms/master/protocol/openid-connect/token",
                "/auth/realms/canbang/../master/account",
                "/auth/realms/canbang/account",
                "/auth/realms/canbang/clients-registrations/default",
                "/auth/realms/canbang/protocol/openid-connect/userinfo",
                "/auth/resources/../admin/",
                "/auth/resources/..%2fadmin/",
                "/auth/metrics",
                "/auth/health",
                "/auth"
            })
    @Tag("S60")
    void reachesNothingByATrick(String target) {
        var answer = RawRequest.get(port, target, authorization);

        assertThat(RawRequest.status(answer)).isIn(400, 404);
        assertThat(answer).contains("application/problem+json");
        assertThat(SERVICE.received()).isEmpty();
        assertThat(KEYCLOAK.server().received()).noneMatch(call -> !call.uri().endsWith("/certs"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/directory/v1/units?q=%zz",
                "/api/directory/v1/units?q=%",
                "/api/directory/v1/units?q=a%2",
                "/api/directory/v1/a[b",
                "/auth/realms/canbang/protocol/openid-connect/auth?client_id=%zz"
            })
    @Tag("S35")
    void handsOnNothingThatIsNoAddress(String target) {
        var answer = RawRequest.get(port, target, authorization);

        assertThat(RawRequest.status(answer)).isEqualTo(400);
        assertThat(answer).contains("application/problem+json", "malformed_request");
        assertThat(SERVICE.received()).isEmpty();
    }

    @Test
    void handsOnPathAndQueryExactlyAsTheyCame() {
        var target =
                "/api/directory/v1/units/07201@2004-07-08?unit=24%2F213%2F&q=T%C3%A2n%20M%E1%BB%B9+a&empty=&twice=1&twice=2";

        RawRequest.get(port, target, authorization);

        assertThat(SERVICE.last().uri()).isEqualTo(target);
    }

    @Test
    void upgradesNoConnection() {
        var answer = RawRequest.get(
                port,
                "/api/directory/v1/units",
                authorization,
                "Upgrade: websocket\r\n",
                "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n");

        assertThat(RawRequest.status(answer)).isEqualTo(200);
        assertThat(SERVICE.last().headers()).doesNotContainKeys("upgrade", "http2-settings");
    }
}
