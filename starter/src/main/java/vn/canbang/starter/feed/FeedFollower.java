package vn.canbang.starter.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

/**
 * Follows one subscription for one tenant, event by event, or in pages where its handler takes many together. An event that cannot be handled is never passed over, since
 * what comes after may build on it: it is tried again and again, with growing pauses, and its consumer counts as stuck.
 */
final class FeedFollower {

    private static final Logger log = LoggerFactory.getLogger(FeedFollower.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final FeedSubscription subscription;
    private final ConsumerState state;
    private final FeedSource source;
    private final FeedProgress progress;
    private final Tenants tenants;
    private final Clock clock;
    private final MeterRegistry meters;

    /** The event that is being handled, to name it should it fail. */
    private @Nullable CloudEvent current;

    FeedFollower(
            FeedSubscription subscription,
            ConsumerState state,
            FeedSource source,
            FeedProgress progress,
            Tenants tenants,
            Clock clock,
            MeterRegistry meters) {
        this.subscription = subscription;
        this.state = state;
        this.source = source;
        this.progress = progress;
        this.tenants = tenants;
        this.clock = clock;
        this.meters = meters;
    }

    /** Follows until told to stop. */
    void follow(BooleanSupplier running) {
        var pause = FIRST_PAUSE;
        while (running.getAsBoolean()) {
            try {
                tenants.run(state.tenant(), this::takeNext);
                state.succeeded();
                pause = FIRST_PAUSE;
            } catch (Throwable e) {
                if (!running.getAsBoolean()) {
                    return;
                }
                state.failed(e, current);
                Fatal.rethrow(e);
                if (!pause(pause)) {
                    return;
                }
                pause = longer(pause);
            }
        }
    }

    private void takeNext() {
        current = null;
        var events = source.next(subscription, progress.last());
        if (!(subscription.handler() instanceof FeedPageHandler pages && takenTogether(events, pages))) {
            events.forEach(this::take);
        }
        current = null;
    }

    /** When one of them stands in the way each is tried alone, so that those before it are done and it is named. */
    private boolean takenTogether(List<CloudEvent> events, FeedPageHandler pages) {
        if (events.size() < 2) {
            return false;
        }
        try {
            events.forEach(event -> requireSameTenant(event, state.tenant()));
            pages.onPage(events);
        } catch (Throwable e) {
            Fatal.rethrow(e);
            log.atDebug()
                    .addKeyValue("subscription", subscription.name())
                    .setCause(e)
                    .log("events not handled together, each is tried alone");
            return false;
        }
        progress.took(UUID.fromString(events.getLast().id()));
        state.succeeded();
        events.forEach(this::lag);
        return true;
    }

    private void take(CloudEvent event) {
        current = event;
        requireSameTenant(event, state.tenant());
        subscription.handler().on(event);
        progress.took(UUID.fromString(event.id()));
        state.succeeded();
        lag(event);
    }

    private void lag(CloudEvent event) {
        Timer.builder("canbang.feed.lag")
                .description("From the event to its being handled")
                .tag("subscription", subscription.name())
                .register(meters)
                .record(Duration.between(event.time(), clock.instant()).abs());
    }

    /** An event of another tenant is never handled, whatever the channel (S18). */
    private static void requireSameTenant(CloudEvent event, Tenant tenant) {
        if (!tenant.slug().equals(event.tenant())) {
            throw new IllegalStateException("event of another tenant");
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    private static boolean pause(Duration duration) {
        try {
            Thread.sleep(duration);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
