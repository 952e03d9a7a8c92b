package vn.canbang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.gateway.Surroundings.KEYCLOAK;
import static vn.canbang.gateway.Surroundings.SERVICE;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningGateway
class BearerTests {

    @LocalServerPort
    private int port;

    @BeforeEach
    void start() {
        Surroundings.reset();
    }

    @Test
    void passesAnAgencyWithItsOwnToken() {
        var token = KEYCLOAK.agencyToken();

        assertThat(status(token)).isEqualTo(200);
        assertThat(SERVICE.last().header("authorization")).isEqualTo("Bearer " + token);
    }

    @Test
    @Tag("S01")
    @Tag("S04")
    void refusesTokensThatAreNotForUs() {
        var yesterday = Date.from(Instant.now().minusSeconds(86_400));

        assertThat(List.of(
                        KEYCLOAK.agencyToken(claims -> claims.audience("account")),
                        KEYCLOAK.agencyToken(claims -> claims.claim("typ", "ID")),
                        KEYCLOAK.agencyToken(claims -> claims.claim("typ", "Refresh")),
                        KEYCLOAK.agencyToken(claims -> claims.issuer("https://evil.example/realms/canbang")),
                        KEYCLOAK.agencyToken(claims -> claims.expirationTime(yesterday)),
                        KEYCLOAK.agencyToken(claims -> claims.expirationTime(null)),
                        KEYCLOAK.agencyToken(claims -> claims.claim("azp", "account")),
                        KEYCLOAK.agencyToken(claims -> claims.claim("azp", "directory-admin")),
                        KEYCLOAK.agencyToken(claims -> claims.claim("azp", null)),
                        KEYCLOAK.symmetricToken(),
                        KEYCLOAK.tokenOfUnknownKey(),
                        "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.",
                        "nonsense"))
                .allSatisfy(token -> assertThat(status(token)).isEqualTo(401));
        assertThat(SERVICE.received()).isEmpty();
    }

    @Test
    @Tag("S02")
    void asksForKeysAtMostOnceAMinuteWhateverKeysAreClaimed() {
        status(KEYCLOAK.agencyToken());
        var before = KEYCLOAK.keyRequests();
        var unknown = KEYCLOAK.tokenOfUnknownKey();
        var begin = System.nanoTime();

        for (var call = 0; call < 200; call++) {
            assertThat(status(unknown)).isEqualTo(401);
        }

        var minutes = Duration.ofNanos(System.nanoTime() - begin).toMinutes();
        assertThat(KEYCLOAK.keyRequests() - before).isLessThanOrEqualTo((int) minutes + 1);
    }

    private int status(String token) {
        return new Browser(port)
                .get("/api/directory/v1/units", "Authorization", "Bearer " + token)
                .statusCode();
    }
}
