package vn.canbang.starter.feed;

import com.mongodb.MongoException;
import com.mongodb.MongoServerException;
import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;

/**
 * Appends the untold events of aggregates to the tenant's feed, then takes them off the aggregate without touching its
 * version. Any number of relays is safe: an event stands in the feed once.
 */
public class Relay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
    private static final int BATCH = 200;

    private final MongoDatabaseFactory databases;
    private final FeedLog feed;
    private final Tenants tenants;
    private final OutboxCollections collections;
    private final Set<Tenant> woken = ConcurrentHashMap.newKeySet();
    private final Semaphore work = new Semaphore(0);
    private final Map<Tenant, AtomicLong> backlogs = new ConcurrentHashMap<>();
    private final MeterRegistry meters;
    private volatile boolean running;
    private Thread thread = Thread.ofVirtual().unstarted(() -> {});

    Relay(
            MongoDatabaseFactory databases,
            FeedLog feed,
            Tenants tenants,
            OutboxCollections collections,
            MeterRegistry meters) {
        this.databases = databases;
        this.feed = feed;
        this.tenants = tenants;
        this.collections = collections;
        this.meters = meters;
    }

    /** Says that a record of the tenant has something to tell. */
    public void wake(Tenant tenant) {
        woken.add(tenant);
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
        var lookedEverywhere = System.nanoTime();
        while (running) {
            try {
                var signalled = work.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
                work.drainPermits();
                var due = new LinkedHashSet<>(drainWoken());
                if (!signalled || System.nanoTime() - lookedEverywhere > LOOK_AGAIN.toNanos()) {
                    due.addAll(everyTenant());
                    lookedEverywhere = System.nanoTime();
                }
                due.forEach(this::tellSafely);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private List<Tenant> drainWoken() {
        var due = List.copyOf(woken);
        due.forEach(woken::remove);
        return due;
    }

    private List<Tenant> everyTenant() {
        var known = tenants.known().stream().map(TenantInfo::tenant);
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(Tenant.PLATFORM), known)
                .toList();
    }

    private void tellSafely(Tenant tenant) {
        try {
            tenants.run(tenant, this::tellAll);
        } catch (Throwable e) {
            Fatal.rethrow(e);
            log.atWarn().addKeyValue("tenant", tenant.slug()).setCause(e).log("events not told yet, will try again");
        }
    }

    /** Tells everything that the current tenant's records have not told yet; one that cannot be told stops no other. */
    public void tellAll() {
        var failures = new ArrayList<RuntimeException>();
        for (var collection : collections.names()) {
            tellAll(collection).ifPresent(failures::add);
        }
        backlog().set(failures.isEmpty() ? 0 : untold());
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    private AtomicLong backlog() {
        return backlogs.computeIfAbsent(Tenants.current(), tenant -> {
            var backlog = new AtomicLong();
            Gauge.builder("canbang.relay.backlog", backlog, AtomicLong::get)
                    .description("Records whose events are not told yet")
                    .tag("tenant", tenant.slug())
                    .register(meters);
            return backlog;
        });
    }

    private long untold() {
        return collections.names().stream()
                .mapToLong(name ->
                        databases.getMongoDatabase().getCollection(name).countDocuments(new Document("pending", true)))
                .sum();
    }

    /** Goes through the collection once, past what cannot be told, and answers the first failure. */
    private Optional<RuntimeException> tellAll(String collection) {
        var records = databases.getMongoDatabase().getCollection(collection);
        var failure = Optional.<RuntimeException>empty();
        var untold = page(records, new Document("pending", true));
        while (!untold.isEmpty()) {
            for (var untoldRecord : untold) {
                var failed = tellUnlessBroken(records, untoldRecord);
                failure = failure.or(() -> failed);
            }
            if (untold.size() < BATCH) {
                break;
            }
            backlog().set(untold());
            var last = untold.getLast().get("_id");
            untold = page(records, new Document("pending", true).append("_id", new Document("$gt", last)));
        }
        return failure;
    }

    private static List<Document> page(MongoCollection<Document> records, Document which) {
        return records.find(which)
                .sort(new Document("_id", 1))
                .projection(new Document("outbox", 1))
                .limit(BATCH)
                .into(new ArrayList<>());
    }

    private Optional<RuntimeException> tellUnlessBroken(MongoCollection<Document> records, Document untold) {
        try {
            tell(records, untold);
            return Optional.empty();
        } catch (RuntimeException e) {
            if (isOutage(e)) {
                throw e;
            }
            return Optional.of(e);
        }
    }

    /** A database that does not answer fails every record alike, and slowly. */
    private static boolean isOutage(RuntimeException e) {
        return e instanceof MongoException && !(e instanceof MongoServerException);
    }

    private void tell(MongoCollection<Document> records, Document untold) {
        var id = untold.get("_id");
        var entries = untold.getList("outbox", Document.class, List.of());
        entries.forEach(entry -> tell(entry, String.valueOf(id)));
        var told = entries.stream().map(entry -> entry.get("eventId")).toList();
        records.updateOne(
                new Document("_id", id),
                new Document("$pull", new Document("outbox", new Document("eventId", new Document("$in", told)))));
        records.updateOne(
                new Document("_id", id).append("outbox", new Document("$size", 0)),
                new Document("$unset", new Document("pending", "")));
    }

    private void tell(Document entry, String subject) {
        feed.append(
                Stream.valueOf(entry.getString("stream")),
                entry.get("eventId", java.util.UUID.class),
                entry.getString("type"),
                subject,
                entry.getDate("time").toInstant(),
                entry.getString("data"));
    }
}
