package vn.canbang.runner.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.canbang.runner.client.Session;

/** What the services still have to tell each other after a load; measuring begins when nothing moves any more. */
final class Backlog {

    private static final Map<String, String> OFFICERS =
            Map.of("bg.chicuc.chuyenvien", "24/", "cb.chicuc.chuyenvien", "04/");
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(3);
    private static final int LOOKS = 100;
    private static final int EQUAL_LOOKS = 3;

    private final BenchPlatform platform;

    Backlog(BenchPlatform platform) {
        this.platform = platform;
    }

    /** Returns when the counts of the demonstration tenants stay the same, at the latest after some minutes. */
    void await() {
        Map<Session, String> officers = OFFICERS.entrySet().stream()
                .collect(Collectors.toMap(officer -> platform.signIn(officer.getKey()), Map.Entry::getValue));
        List<Long> last = List.of();
        int equal = 0;
        for (int look = 0; look < LOOKS && equal < EQUAL_LOOKS; look++) {
            List<Long> counts = officers.entrySet().stream()
                    .flatMap(each -> counts(each.getKey(), each.getValue()).stream())
                    .toList();
            equal = counts.equals(last) && !counts.contains(0L) ? equal + 1 : 0;
            last = counts;
            Pause.of(LOOK_AGAIN);
        }
    }

    private static List<Long> counts(Session officer, String province) {
        return List.of(
                officer.get("/api/commitments/v1/gap-list/summary?subjectKind=provider")
                        .path("registered")
                        .asLong(0),
                officer.get("/api/reporting/v1/coverage?unit=" + province)
                        .path("total")
                        .path("providers")
                        .path("total")
                        .asLong(0));
    }
}
