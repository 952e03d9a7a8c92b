package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Journey 5: with Keycloak or MongoDB standing still, people get a clear answer soon, and all goes on afterwards. */
class OutageTests {

    private static final String DIRECTORY = "/api/directory/v1";

    /** A token lives five minutes. */
    private static final Duration TOKEN_ENDS_AFTER = Duration.ofSeconds(305);

    private final Person officer = Person.named("cb.chicuc.chuyenvien");

    @Test
    @Tag("journey-5")
    @Tag("S34")
    void goesOnWithTheTokenWhileKeycloakStandsStillAndSaysSoWhenItNeedsANewOne() throws Exception {
        officer.get("/api/commitments/v1/commitments/summary").expect(200);
        signal("STOP", "keycloak");
        try {
            officer.api().get("/api/commitments/v1/commitments/summary").expect(200);
            officer.api().post("/session/refresh", null).expectProblem(503, "identity_unavailable");
            officer.api().get("/api/commitments/v1/commitments/summary").expect(200);
        } finally {
            signal("CONT", "keycloak");
        }
        Eventually.within(
                Eventually.PATIENCE,
                () -> assertThat(officer.api().post("/session/refresh", null).status())
                        .isBetween(200, 299));
    }

    @Test
    @Tag("journey-5")
    @Tag("S34")
    void saysSoWhenTheTokenHasEndedWhileKeycloakStandsStillAndLosesNothing() throws Exception {
        var rested = Person.named("bg.xa.ngoquyen");
        var left = TOKEN_ENDS_AFTER.minus(rested.restedFor());
        if (left.isPositive()) {
            Eventually.pause(left);
        }
        var villages = Person.named("bg.huyen.bacgiang.canbo");
        var village = DIRECTORY + "/villages/"
                + villages.get(DIRECTORY + "/villages?unit=24/213/07207/")
                        .expect(200)
                        .json()
                        .path("items")
                        .path(0)
                        .path("id")
                        .asString();
        var seen = villages.get(village).expect(200);
        var households = seen.json().path("households").asInt(0) + 1;
        var once = rested.api().ifMatch(seen).with("Idempotency-Key", "typed-" + UUID.randomUUID());
        var typed = Map.of("households", households);
        signal("STOP", "keycloak");
        try {
            once.post(village + "/household-count", typed).expectProblem(503, "identity_unavailable");
        } finally {
            signal("CONT", "keycloak");
        }
        Eventually.within(
                Eventually.PATIENCE,
                () -> once.post(village + "/household-count", typed).expect(200));
        assertThat(villages.get(village).expect(200).json().path("households").asInt(0))
                .isEqualTo(households);
    }

    @Test
    @Tag("journey-5")
    @Tag("S34")
    void answers503WithinFiveSecondsWhileMongoStandsStillAndDoesNothingByHalves() throws Exception {
        var changes = List.of(TokenChange.ofAVillage(), TokenChange.ofATotal(), TokenChange.ofAReport());
        var before = changes.stream().map(TokenChange::effect).toList();
        List<TokenChange.Refusal> refusals;
        signal("STOP", "mongo");
        try {
            refusals = sentToServicesAndGateway(changes);
        } finally {
            signal("CONT", "mongo");
        }

        assertThat(refusals).hasSize(2 * changes.size()).allSatisfy(refusal -> {
            refusal.answer().expectProblem(503, "temporarily_unavailable");
            assertThat(refusal.took()).isLessThan(Duration.ofSeconds(5));
        });
        Eventually.settled(() -> changes.stream().map(TokenChange::effect).toList());
        for (var i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            assertThat(change.effect())
                    .as("what a stalled write may have done: nothing or all of it, and never once more")
                    .isIn(before.get(i), change.wanted());
            Eventually.within(
                    Eventually.PATIENCE, () -> change.atTheGateway().answer().expect(200));
            assertThat(change.effect()).isEqualTo(change.wanted());
        }
    }

    private static List<TokenChange.Refusal> sentToServicesAndGateway(List<TokenChange> changes) throws Exception {
        var refusals = new ArrayList<TokenChange.Refusal>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = new ArrayList<Future<TokenChange.Refusal>>();
            for (var change : changes) {
                sent.add(pool.submit(change::atTheService));
                sent.add(pool.submit(change::atTheGateway));
            }
            for (var each : sent) {
                refusals.add(each.get());
            }
        }
        return refusals;
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
