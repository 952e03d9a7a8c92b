package vn.canbang.runner.demo;

import java.time.Duration;
import java.util.function.Consumer;
import vn.canbang.runner.Pause;
import vn.canbang.runner.client.Session;

/**
 * Waits after a load until the services that follow the directory know every provider: who signs in then sees lists and
 * coverage as they are, and not half of them.
 */
final class CatchingUp {

    private static final String ROSTER = "/api/commitments/v1/gap-list/summary?subjectKind=provider";
    private static final String COVERAGE = "/api/reporting/v1/coverage?unit=";
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Session branch;
    private final String province;
    private final Consumer<String> telling;

    /**
     * @param branch somebody whose scope is the whole province
     * @param province path of the province, as "24/"
     */
    CatchingUp(Session branch, String province, Consumer<String> telling) {
        this.branch = branch;
        this.province = province;
        this.telling = telling;
    }

    /** Returns when all providers are known everywhere; says so when that takes longer than some minutes. */
    void await(int providers) {
        long begin = System.nanoTime();
        while (known() < providers) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                telling.accept("  " + province + " is loaded, but the services know only " + known() + " of "
                        + providers + " providers yet; lists and coverage follow.");
                return;
            }
            Pause.of(LOOK_AGAIN);
        }
    }

    /** What the slower of the two followers knows. */
    private long known() {
        long roster = branch.get(ROSTER).path("registered").asLong(0);
        long covered = branch.get(COVERAGE + province)
                .path("total")
                .path("providers")
                .path("total")
                .asLong(0);
        return Math.min(roster, covered);
    }
}
