package vn.canbang.starter.feed;

import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * Says which consumers of feeds are stuck and for how long. It is no part of readiness: a service with a stuck consumer
 * answers with older reference data, which is better than not at all.
 */
class FeedHealth extends AbstractHealthIndicator {

    static final Status STUCK = new Status("STUCK");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final FeedConsumption consumption;

    FeedHealth(FeedConsumption consumption) {
        this.consumption = consumption;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var stuck = consumption.states().stream()
                .filter(state -> state.failingFor().compareTo(PATIENCE) > 0)
                .toList();
        health.status(stuck.isEmpty() ? Status.UP : STUCK);
        stuck.forEach(state -> health.withDetail(
                state.subscription() + "/" + state.tenant(), state.failingFor().toSeconds() + " s"));
    }
}
