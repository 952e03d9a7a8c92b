package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.canbang.mongo.EmbeddedMongo;
import vn.canbang.test.Api;
import vn.canbang.test.StubPlatform;
import vn.canbang.test.TestToken;

/** With the database away a service answers 503 soon; {@link StartWithoutIssuerTests} tells of the issuer. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OutageTests {

    private static final String NOTES = "/api/sample/v1/notes";
    private static final EmbeddedMongo MONGO = EmbeddedMongo.inMemory();

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry properties) {
        var stub = StubPlatform.get().url();
        properties.add("spring.mongodb.uri", MONGO::connectionString);
        properties.add("canbang.public-url", () -> TestToken.PUBLIC_URL);
        properties.add("canbang.keycloak-url", () -> stub);
        properties.add("canbang.client-secret", () -> "for-tests-only");
        properties.add("canbang.peers.directory", () -> stub);
        properties.add("management.server.port", () -> "0");
    }

    @AfterAll
    static void stop() {
        MONGO.close();
    }

    @Test
    @Tag("S34")
    @Tag("S58")
    void answers503WithinFiveSecondsWhileTheDatabaseIsAway() {
        var officer =
                Api.at(port).as(TestToken.in("bac-giang").unit("24/213/07201/").roles("data_entry"));
        officer.post(NOTES, Map.of("text", "trước")).expect(201);
        MONGO.close();

        var begin = System.nanoTime();
        officer.post(NOTES, Map.of("text", "trong lúc gián đoạn")).expectProblem(503, "temporarily_unavailable");
        var took = Duration.ofNanos(System.nanoTime() - begin);

        assertThat(took).isLessThan(Duration.ofSeconds(5));
        assertThat(Api.at(managementPort).get("/actuator/health/liveness").status())
                .isEqualTo(200);
        assertThat(Api.at(managementPort).get("/actuator/health/readiness").status())
                .isEqualTo(503);
    }
}
