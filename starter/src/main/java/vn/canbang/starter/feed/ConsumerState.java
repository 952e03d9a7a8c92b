package vn.canbang.starter.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

/** How one consumer fares for one tenant: well, or failing since a moment for a reason that is logged once. */
final class ConsumerState {

    private static final Logger log = LoggerFactory.getLogger(ConsumerState.class);

    private final String subscription;
    private final Tenant tenant;
    private final Clock clock;
    private volatile @Nullable Failing failing;

    ConsumerState(String subscription, Tenant tenant, Clock clock) {
        this.subscription = subscription;
        this.tenant = tenant;
        this.clock = clock;
    }

    private record Failing(Instant since, String cause) {}

    String subscription() {
        return subscription;
    }

    Tenant tenant() {
        return tenant;
    }

    /** How long it has not got on; zero while it does. */
    Duration failingFor() {
        var now = failing;
        return now == null ? Duration.ZERO : Duration.between(now.since(), clock.instant());
    }

    /** Takes note of a failed try, and logs it when its cause is another one than before. */
    void failed(Throwable failure, @Nullable CloudEvent event) {
        var before = failing;
        var cause = failure.getClass().getSimpleName() + ": " + failure.getMessage()
                + (event == null ? "" : " at event " + event.id());
        failing = new Failing(before == null ? clock.instant() : before.since(), cause);
        if (before == null || !before.cause().equals(cause)) {
            log.atWarn()
                    .addKeyValue("subscription", subscription)
                    .addKeyValue("tenant", tenant.slug())
                    .addKeyValue("event", event == null ? "" : event.id())
                    .addKeyValue("eventType", event == null ? "" : event.type())
                    .addKeyValue("cause", cause)
                    .log("feed not read, will try again until it is");
        }
    }

    void succeeded() {
        var before = failing;
        failing = null;
        if (before != null) {
            var seconds = Duration.between(before.since(), clock.instant()).toSeconds();
            var line = log.atInfo().addKeyValue("subscription", subscription).addKeyValue("seconds", seconds);
            if (!Tenants.isBound()) { // inside the tenant's work every line names it already
                line = line.addKeyValue("tenant", tenant.slug());
            }
            line.log("feed read again");
        }
    }
}
