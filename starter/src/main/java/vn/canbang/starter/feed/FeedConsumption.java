package vn.canbang.starter.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;

/**
 * Follows every subscription of this service for every tenant, each on its own virtual thread, and starts again what has
 * died. How each of them fares can be seen in the metric {@code canbang.feed.stuck} and in the health.
 */
public class FeedConsumption implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FeedConsumption.class);
    private static final Duration LOOK_AFTER_THEM = Duration.ofMillis(250);

    private final List<FeedSubscription> subscriptions;
    private final FeedSource source;
    private final FeedPositions positions;
    private final Tenants tenants;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Map<String, Thread> followers = new ConcurrentHashMap<>();
    private final Map<String, ConsumerState> states = new ConcurrentHashMap<>();
    private final Map<String, FeedProgress> progress = new ConcurrentHashMap<>();
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
        keepProgress();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** How each consumer fares for each tenant. */
    Collection<ConsumerState> states() {
        return states.values();
    }

    private void loop() {
        while (running && !subscriptions.isEmpty()) {
            tenants.known().stream().map(TenantInfo::tenant).forEach(this::followAll);
            keepProgress();
            try {
                Thread.sleep(LOOK_AFTER_THEM);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void followAll(Tenant tenant) {
        for (var subscription : subscriptions) {
            followers.compute(
                    subscription.name() + "/" + tenant,
                    (key, follower) ->
                            follower != null && follower.isAlive() ? follower : following(key, subscription, tenant));
        }
    }

    private Thread following(String key, FeedSubscription subscription, Tenant tenant) {
        var state =
                states.computeIfAbsent(key, unknown -> watched(new ConsumerState(subscription.name(), tenant, clock)));
        var reached = progress.computeIfAbsent(key, unknown -> new FeedProgress(subscription.name(), positions));
        var follower = new FeedFollower(subscription, state, source, reached, tenants, clock, meters);
        return Thread.ofVirtual().name("feed-" + key).start(() -> follower.follow(() -> running));
    }

    /** What cannot be kept now is kept later, or handled once more after the next start. */
    private void keepProgress() {
        progress.forEach((key, reached) -> {
            var consumer = states.get(key);
            if (consumer != null) {
                try {
                    tenants.run(consumer.tenant(), reached::keep);
                } catch (RuntimeException e) {
                    log.atDebug().addKeyValue("consumer", key).setCause(e).log("position not kept yet");
                }
            }
        });
    }

    private ConsumerState watched(ConsumerState state) {
        Gauge.builder(
                        "canbang.feed.stuck",
                        state,
                        consumer -> consumer.failingFor().toMillis() / 1000.0)
                .description("How long a consumer has not got on; 0 while it does")
                .baseUnit("seconds")
                .tag("subscription", state.subscription())
                .tag("tenant", state.tenant().slug())
                .register(meters);
        return state;
    }
}
