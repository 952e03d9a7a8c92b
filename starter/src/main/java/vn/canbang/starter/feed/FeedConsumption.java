package vn.canbang.starter.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;

/** Follows every subscription of this service for every tenant, each on its own virtual thread. */
public class FeedConsumption implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FeedConsumption.class);
    private static final Duration LOOK_FOR_TENANTS = Duration.ofSeconds(1);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final List<FeedSubscription> subscriptions;
    private final FeedSource source;
    private final FeedPositions positions;
    private final Tenants tenants;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Map<String, Thread> followers = new ConcurrentHashMap<>();
    private volatile boolean running;
    private Thread thread = Thread.ofVirtual().unstarted(() -> {});

    FeedConsumption(
            List<FeedSubscription> subscriptions,
            FeedSource source,
            FeedPositions positions,
            Tenants tenants,
            Clock clock,
            MeterRegistry meters) {
        this.subscriptions = List.copyOf(subscriptions);
        this.source = source;
        this.positions = positions;
        this.tenants = tenants;
        this.clock = clock;
        this.meters = meters;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("feed-consumption").start(this::loop);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        followers.values().forEach(Thread::interrupt);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void loop() {
        while (running && !subscriptions.isEmpty()) {
            tenants.known().stream().map(TenantInfo::tenant).forEach(this::followAll);
            if (!pause(LOOK_FOR_TENANTS)) {
                return;
            }
        }
    }

    private void followAll(Tenant tenant) {
        for (var subscription : subscriptions) {
            followers.computeIfAbsent(
                    subscription.name() + "/" + tenant,
                    key -> Thread.ofVirtual().name("feed-" + key).start(() -> follow(subscription, tenant)));
        }
    }

    private void follow(FeedSubscription subscription, Tenant tenant) {
        var pause = FIRST_PAUSE;
        while (running) {
            try {
                tenants.run(tenant, () -> takeNext(subscription, tenant));
                pause = FIRST_PAUSE;
            } catch (RuntimeException e) {
                if (!running) {
                    return;
                }
                log.atWarn()
                        .addKeyValue("subscription", subscription.name())
                        .addKeyValue("tenant", tenant.slug())
                        .addKeyValue("cause", e.getClass().getSimpleName() + ": " + e.getMessage())
                        .log("feed not read, will try again");
                if (!pause(pause)) {
                    return;
                }
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
    }

    private void takeNext(FeedSubscription subscription, Tenant tenant) {
        var events = source.next(subscription, positions.last(subscription.name()));
        UUID taken = null;
        try {
            for (var event : events) {
                requireSameTenant(event, tenant);
                subscription.handler().on(event);
                taken = UUID.fromString(event.id());
                lag(subscription.name(), event);
            }
        } finally {
            keep(subscription.name(), taken);
        }
    }

    private void keep(String name, @Nullable UUID taken) {
        if (taken != null) {
            positions.keep(name, taken);
        }
    }

    private void lag(String name, CloudEvent event) {
        Timer.builder("canbang.feed.lag")
                .description("From the event to its being handled")
                .tag("subscription", name)
                .register(meters)
                .record(Duration.between(event.time(), clock.instant()).abs());
    }

    /** An event of another tenant is never handled, whatever the channel (S18). */
    private static void requireSameTenant(CloudEvent event, Tenant tenant) {
        if (!tenant.slug().equals(event.tenant())) {
            throw new IllegalStateException("event of another tenant");
        }
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
