package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.test.Answer;

/** Journeys 3 and 4, in Cao Bằng: whatever is killed, what was acknowledged stays, is told once, and is counted right. */
class CrashTests {

    private static final String COMMITMENTS = "/api/commitments/v1";
    private static final int WRITERS = 16;

    private final Person officer = Person.named("cb.chicuc.chuyenvien");

    @Test
    @Tag("journey-3")
    @Tag("journey-4")
    @Tag("S32")
    @Tag("S57")
    void losesNothingAndTellsEachEventOnceWhileSixteenWriteAndPartsAreKilled() throws Exception {
        var agency = Agency.admittedBy(Person.named("cb.quantri"), "Cơ quan thử " + UUID.randomUUID());
        Queue<String> subjects = new ConcurrentLinkedQueue<>(gap());
        assertThat(subjects.size()).isGreaterThan(100);
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        var done = new AtomicBoolean();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var reading = pool.submit(() -> readUntil(agency, done));
            var writing = new ArrayList<Future<Boolean>>();
            for (var writer = 0; writer < WRITERS; writer++) {
                writing.add(pool.submit(() -> writeAll(subjects, acknowledged)));
            }
            for (var part : List.of("commitments", "mongo", "commitments", "commitments")) {
                Eventually.pause(Duration.ofSeconds(3));
                RunningPlatform.get().kill(part);
                Eventually.within(
                        Eventually.PATIENCE,
                        () -> officer.get(COMMITMENTS + "/commitments/summary").expect(200));
            }
            for (var each : writing) {
                assertThat(each.get()).isTrue();
            }
            Eventually.within(
                    Eventually.PATIENCE, () -> assertThat(told(agency)).containsAll(acknowledged));
            done.set(true);
            reading.get();
        }
        for (var commitment : acknowledged) {
            officer.get(COMMITMENTS + "/commitments/" + commitment).expect(200);
        }
        var signed = agency.seen().values().stream()
                .filter(event -> event.path("type").asString().contains("commitment-signed"))
                .map(event -> event.path("subject").asString())
                .toList();
        assertThat(signed).doesNotHaveDuplicates();
        measuresEqualACountFromScratch();
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
    }

    private List<String> everyCommitment() {
        var statuses = new ArrayList<String>();
        var next = "";
        do {
            var page = officer.get(COMMITMENTS + "/commitments?kind=provider&limit=200" + next)
                    .expect(200)
                    .json();
            page.path("items").forEach(item -> statuses.add(item.path("status").asString()));
            next = page.has("next") ? "&after=" + page.path("next").asString() : "";
        } while (!next.isEmpty());
        return statuses;
    }

    private boolean writeAll(Queue<String> subjects, Set<String> acknowledged) {
        var counterparty = retried(() -> officer.get(COMMITMENTS + "/counterparties"))
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
        for (var subject = subjects.poll(); subject != null; subject = subjects.poll()) {
            var body = Map.of(
                    "subjectKind",
                    "provider",
                    "subject",
                    subject,
                    "clauses",
                    List.of("no_assist_sex_selection"),
                    "signedOn",
                    "2025-04-20",
                    "place",
                    "Hội trường huyện",
                    "counterparty",
                    Map.of("organisation", counterparty));
            var once = officer.api().with("Idempotency-Key", UUID.randomUUID().toString());
            var answer = retried(() -> once.post(COMMITMENTS + "/commitments", body));
            acknowledged.add(answer.expect(201).json().path("id").asString());
        }
        return true;
    }

    /** Sends again while the platform says that it is away or busy, as a careful client does. */
    private static Answer retried(Callable<Answer> request) {
        for (var attempt = 0; attempt < 1500; attempt++) {
            try {
                var answer = request.call();
                if (answer.status() != 429 && answer.status() < 500) {
                    return answer;
                }
            } catch (Exception e) {
                // the connection broke with the part that was killed: the request is sent again with its key
                assertThat(e).isInstanceOf(java.io.UncheckedIOException.class);
            }
            Eventually.pause(Duration.ofMillis(200));
        }
        throw new AssertionError("the platform did not come back");
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
        var subjects = new ArrayDeque<String>();
        var next = "";
        do {
            var page = officer.get(COMMITMENTS + "/gap-list?subjectKind=provider&limit=200" + next)
                    .expect(200)
                    .json();
            page.path("items")
                    .forEach(
                            item -> subjects.add(item.path("subject").path("id").asString()));
            next = page.has("next") ? "&after=" + page.path("next").asString() : "";
        } while (!next.isEmpty());
        return List.copyOf(subjects);
    }
}
