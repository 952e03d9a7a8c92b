package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;

/**
 * Many who write at once until they are told to stop: signatures of those who lack one, and when nobody is left, totals of a
 * village of their own with growing numbers. What was acknowledged is kept.
 */
final class Writers {

    private static final String COMMITMENTS = "/api/commitments/v1";
    private static final String DAY = "2025-04-20";
    private static final Duration BETWEEN_TOTALS = Duration.ofSeconds(1);

    private final Person officer;
    private final Queue<String> unsigned;
    private final List<String> villages;
    private final String counterparty;
    private final Set<String> signed = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> totals = new ConcurrentHashMap<>();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicBoolean told = new AtomicBoolean();
    private final List<Future<Boolean>> writing = new ArrayList<>();

    Writers(Person officer, Collection<String> unsigned, int writers) {
        this.officer = officer;
        this.unsigned = new ConcurrentLinkedQueue<>(unsigned);
        this.villages = officer.get(COMMITMENTS + "/tallies?subjectKind=household_group&limit=" + writers)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(row -> row.path("holder").path("id").asString())
                .toList();
        assertThat(villages).hasSize(writers);
        this.counterparty = officer.get(COMMITMENTS + "/counterparties")
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }

    void begin(ExecutorService pool) {
        villages.forEach(village -> writing.add(pool.submit(() -> write(village))));
    }

    /** Tells all to stop, and returns when the last of them has its answer; fails when one of them was refused. */
    void stop() throws Exception {
        told.set(true);
        for (var each : writing) {
            assertThat(each.get()).isTrue();
        }
    }

    /** Tells all to stop, whatever became of them. */
    void giveUp() {
        told.set(true);
    }

    /** How many writes were acknowledged so far. */
    long acknowledged() {
        return acknowledged.get();
    }

    /** Commitments whose signature was acknowledged. */
    Set<String> signed() {
        return signed;
    }

    /** By tally, the last number that was acknowledged. */
    Map<String, Integer> totals() {
        return totals;
    }

    /** What a tally holds for the day of the writers. */
    static int totalOf(Person reader, String tally) {
        return reader.get(COMMITMENTS + "/tallies/" + tally)
                .expect(200)
                .json()
                .path("values")
                .valueStream()
                .filter(value -> value.path("asOf").asString().equals(DAY))
                .mapToInt(value -> value.path("signed").asInt())
                .findFirst()
                .orElse(0);
    }

    private boolean write(String village) {
        var number = 0;
        while (!told.get()) {
            var subject = unsigned.poll();
            if (subject == null) {
                record(village, ++number);
                Eventually.pause(BETWEEN_TOTALS);
            } else {
                sign(subject);
            }
        }
        return true;
    }

    private void sign(String subject) {
        var body = Map.of(
                "subjectKind",
                "provider",
                "subject",
                subject,
                "clauses",
                List.of("no_assist_sex_selection"),
                "signedOn",
                DAY,
                "place",
                "Hội trường huyện",
                "counterparty",
                Map.of("organisation", counterparty));
        signed.add(sent(COMMITMENTS + "/commitments", body, 201).path("id").asString());
    }

    private void record(String village, int number) {
        var body = Map.<String, Object>of(
                "subjectKind",
                "household_group",
                "holder",
                village,
                "clause",
                "no_sex_selection",
                "asOf",
                DAY,
                "signed",
                number,
                "total",
                number + 10,
                "keptAt",
                "Nhà văn hóa");
        totals.put(sent(COMMITMENTS + "/tallies", body, 200).path("tally").asString(), number);
    }

    private JsonNode sent(String path, Map<String, Object> body, int status) {
        var once = officer.api().with("Idempotency-Key", UUID.randomUUID().toString());
        var answer = retried(() -> once.post(path, body)).expect(status);
        acknowledged.incrementAndGet();
        return answer.json();
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
                assertThat(e).isInstanceOf(UncheckedIOException.class);
            }
            Eventually.pause(Duration.ofMillis(200));
        }
        throw new AssertionError("the platform did not come back");
    }
}
