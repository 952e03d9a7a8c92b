package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Journeys 3 and 4, in Cao Bằng: whatever is killed, what was acknowledged stays, is told once, and is counted right. */
class CrashTests {

    private static final String COMMITMENTS = "/api/commitments/v1";
    private static final int WRITERS = 16;
    private static final Duration READY_AGAIN = Duration.ofMinutes(1);

    private static final List<String> KILLED_FIRST = List.of("commitments", "mongo", "gateway", "commitments");
    private static final List<String> KILLED_LATER = List.of("reporting", "directory", "commitments", "keycloak");

    /** What shows that a part is back. */
    private static final Map<String, String> ASKED = Map.of(
            "commitments", COMMITMENTS + "/commitments/summary",
            "mongo", COMMITMENTS + "/commitments/summary",
            "gateway", COMMITMENTS + "/commitments/summary",
            "reporting", "/api/reporting/v1/coverage",
            "directory", "/api/directory/v1/me");

    private final Person officer = Person.named("cb.chicuc.chuyenvien");

    @Test
    @Tag("journey-3")
    @Tag("journey-4")
    @Tag("S32")
    @Tag("S31")
    @Tag("S57")
    void losesNothingAndTellsEachEventOnceWhileSixteenWriteAndPartsAreKilled() throws Exception {
        var agency = Agency.admittedBy(Person.named("cb.quantri"), "Cơ quan thử " + UUID.randomUUID());
        var unsigned = gap();
        assertThat(unsigned).hasSizeGreaterThan(100);
        var writers = new Writers(officer, unsigned, WRITERS);
        var stopped = new AtomicBoolean();
        var done = new AtomicBoolean();
        Agency later;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                writers.begin(pool);
                var reading = pool.submit(() -> readUntil(agency, stopped));
                KILLED_FIRST.forEach(part -> isKilledWhileAllWriteAndComesBack(part, writers));
                stopped.set(true);
                reading.get();

                later = agency.begunAnew();
                var readingOn = pool.submit(() -> readUntil(later, done));
                KILLED_LATER.forEach(part -> isKilledWhileAllWriteAndComesBack(part, writers));
                writers.stop();
                Eventually.within(
                        Eventually.PATIENCE, () -> assertThat(told(later)).containsAll(writers.signed()));
                done.set(true);
                readingOn.get();
            } finally {
                writers.giveUp();
                stopped.set(true);
                done.set(true);
            }
        }
        for (var commitment : writers.signed()) {
            officer.get(COMMITMENTS + "/commitments/" + commitment).expect(200);
        }
        writers.totals()
                .forEach((tally, signed) ->
                        assertThat(Writers.totalOf(officer, tally)).as(tally).isEqualTo(signed));
        var signed = later.seen().values().stream()
                .filter(event -> event.path("type").asString().contains("commitment-signed"))
                .map(event -> event.path("subject").asString())
                .toList();
        assertThat(signed).doesNotHaveDuplicates();
        measuresEqualACountFromScratch();
    }

    private void isKilledWhileAllWriteAndComesBack(String part, Writers writers) {
        var before = writers.acknowledged();
        Eventually.within(
                Eventually.PATIENCE,
                () -> assertThat(writers.acknowledged())
                        .as("acknowledged since the last kill, before that of " + part)
                        .isGreaterThan(before));
        RunningPlatform.get().kill(part);
        var begin = System.nanoTime();
        Eventually.within(READY_AGAIN, () -> assertThat(isBack(part)).as(part).isTrue());
        System.out.printf(
                "%s was back %.1f s after it was killed%n",
                part, Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0);
    }

    /** By what only this part can answer. */
    private boolean isBack(String part) {
        var answer = "keycloak".equals(part)
                ? officer.post("/session/refresh", null)
                : officer.get(Objects.requireNonNull(ASKED.get(part)));
        return answer.status() / 100 == 2;
    }

    private void measuresEqualACountFromScratch() {
        var counted = everyCommitment().stream()
                .filter(commitment -> List.of("active", "due_for_renewal").contains(commitment))
                .count();
        Eventually.within(
                Eventually.PATIENCE,
                () -> assertThat(officer.get("/api/reporting/v1/coverage")
                                .expect(200)
                                .json()
                                .path("total")
                                .path("providers")
                                .path("signed")
                                .asLong())
                        .isEqualTo(counted));
        var households = officer.get(COMMITMENTS + "/tallies?subjectKind=household_group&limit=1")
                .expect(200)
                .json()
                .path("summary")
                .path("signed")
                .asLong();
        Eventually.within(
                Eventually.PATIENCE,
                () -> assertThat(officer.get("/api/reporting/v1/coverage")
                                .expect(200)
                                .json()
                                .path("total")
                                .path("households")
                                .path("signed")
                                .asLong())
                        .isEqualTo(households));
    }

    private List<String> everyCommitment() {
        return WholeList.of(officer, COMMITMENTS + "/commitments?kind=provider")
                .map(item -> item.path("status").asString())
                .toList();
    }

    private static boolean readUntil(Agency agency, AtomicBoolean done) {
        while (!done.get()) {
            try {
                synchronized (agency) {
                    agency.read();
                }
            } catch (java.io.UncheckedIOException e) {
                Eventually.pause(Duration.ofMillis(200));
            }
        }
        return true;
    }

    private static Set<String> told(Agency agency) {
        synchronized (agency) {
            return agency.seen().values().stream()
                    .map(event -> event.path("subject").asString())
                    .collect(Collectors.toSet());
        }
    }

    private List<String> gap() {
        return WholeList.of(officer, COMMITMENTS + "/gap-list?subjectKind=provider")
                .map(item -> item.path("subject").path("id").asString())
                .distinct()
                .toList();
    }
}
