package vn.canbang.starter.feed;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;

/**
 * Tells the events of saved records at once, and at its start and every ten seconds those of all tenants that nobody woke
 * it for, which a process left that died. Any number of relays is safe: an event stands in the feed once.
 */
public class Relay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final Duration LOOK_EVERYWHERE = Duration.ofSeconds(10);

    private final Outbox outbox;
    private final Tenants tenants;
    private final Map<Tenant, Set<String>> woken = new ConcurrentHashMap<>();
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private Thread thread = Thread.ofVirtual().unstarted(() -> {});

    Relay(Outbox outbox, Tenants tenants) {
        this.outbox = outbox;
        this.tenants = tenants;
    }

    /** Says that a record of this collection of the tenant has something to tell. */
    public void wake(Tenant tenant, String collection) {
        woken.compute(tenant, (same, collections) -> {
            var all = collections == null ? new LinkedHashSet<String>() : collections;
            all.add(collection);
            return all;
        });
        work.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("relay").start(this::loop);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void loop() {
        var lookEverywhere = System.nanoTime();
        while (running) {
            try {
                tellWoken();
                if (System.nanoTime() - lookEverywhere >= 0) {
                    everyTenant().forEach(tenant -> tellSafely(tenant, outbox::tellAll));
                    lookEverywhere = System.nanoTime() + LOOK_EVERYWHERE.toNanos();
                }
                work.tryAcquire(lookEverywhere - System.nanoTime(), TimeUnit.NANOSECONDS);
                work.drainPermits();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void tellWoken() {
        for (var tenant : List.copyOf(woken.keySet())) {
            var collections = woken.remove(tenant);
            if (collections != null) {
                tellSafely(tenant, () -> outbox.tell(collections));
            }
        }
    }

    private List<Tenant> everyTenant() {
        var known = tenants.known().stream().map(TenantInfo::tenant);
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(Tenant.PLATFORM), known)
                .toList();
    }

    private void tellSafely(Tenant tenant, Runnable telling) {
        try {
            tenants.run(tenant, telling);
        } catch (Throwable e) {
            Fatal.rethrow(e);
            log.atWarn().addKeyValue("tenant", tenant.slug()).setCause(e).log("events not told yet, will try again");
        }
    }
}
