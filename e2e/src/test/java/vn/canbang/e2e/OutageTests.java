package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.test.Answer;

/** Journey 5: with Keycloak or MongoDB standing still, people get a clear answer soon, and all goes on afterwards. */
class OutageTests {

    private static final String UNIT = "04/";

    private final Person officer = Person.named("cb.chicuc.chuyenvien");

    @Test
    @Tag("journey-5")
    @Tag("S34")
    void goesOnWithTheTokenWhileKeycloakStandsStillAndSaysSoWhenItNeedsANewOne() throws Exception {
        officer.get("/api/commitments/v1/commitments/summary").expect(200);
        signal("STOP", "keycloak");
        try {
            officer.get("/api/commitments/v1/commitments/summary").expect(200);
            officer.post("/session/refresh", null).expectProblem(503, "identity_unavailable");
            officer.get("/api/commitments/v1/commitments/summary").expect(200);
        } finally {
            signal("CONT", "keycloak");
        }
        Eventually.within(
                Eventually.PATIENCE,
                () -> assertThat(officer.post("/session/refresh", null).status())
                        .isBetween(200, 299));
    }

    @Test
    @Tag("journey-5")
    @Tag("S34")
    void answers503WithinFiveSecondsWhileMongoStandsStillAndDoesNothingByHalves() throws Exception {
        var tallies = "/api/commitments/v1/tallies?subjectKind=household_group&unit=" + UNIT;
        var village = officer.get(tallies).expect(200).json().path("items").path(0);
        var body = Map.of(
                "subjectKind", "household_group",
                "holder", village.path("holder").path("id").asString(),
                "clause", "no_sex_selection",
                "asOf", "2025-04-25",
                "signed", 10,
                "total", 20,
                "keptAt", "Trụ sở");
        var once = officer.api().with("Idempotency-Key", "while-mongo-stands-still");
        Answer during;
        Duration took;
        signal("STOP", "mongo");
        try {
            var begin = System.nanoTime();
            during = once.post("/api/commitments/v1/tallies", body);
            took = Duration.ofNanos(System.nanoTime() - begin);
        } finally {
            signal("CONT", "mongo");
        }

        assertThat(during.status()).isEqualTo(503);
        assertThat(during.header("Content-Type")).startsWith("application/problem+json");
        assertThat(took).isLessThan(Duration.ofSeconds(6));
        Eventually.within(
                Eventually.PATIENCE,
                () -> once.post("/api/commitments/v1/tallies", body).expect(200));
        var tally = once.post("/api/commitments/v1/tallies", body)
                .expect(200)
                .json()
                .path("tally");
        var values = officer.get("/api/commitments/v1/tallies/" + tally.asString())
                .expect(200)
                .json()
                .path("values");
        assertThat(values.valueStream()
                        .filter(value -> value.path("asOf").asString().equals("2025-04-25")))
                .hasSize(1);
    }

    /** What follows in the same run shall not meet the services while they still catch up. */
    @AfterEach
    void everyServiceAnswersAsUsual() {
        for (var path : List.of(
                "/api/directory/v1/me", "/api/commitments/v1/commitments/summary", "/api/reporting/v1/coverage")) {
            Eventually.within(Eventually.PATIENCE, () -> {
                var begin = System.nanoTime();
                officer.get(path).expect(200);
                assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
            });
        }
    }

    private static void signal(String name, String part) throws IOException, InterruptedException {
        var pid = RunningPlatform.get().process(part).pid();
        var process = new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).start();
        assertThat(process.waitFor()).isZero();
        if ("keycloak".equals(part)) {
            for (var child : RunningPlatform.get().process(part).descendants().toList()) {
                new ProcessBuilder("kill", "-" + name, String.valueOf(child.pid()))
                        .start()
                        .waitFor();
            }
        }
    }
}
