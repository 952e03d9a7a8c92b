package vn.canbang.starter.feed;

import com.mongodb.MongoException;
import com.mongodb.MongoServerException;
import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

/**
 * The untold events of the current tenant's records. Telling appends them to the feeds, a page of records at once, and
 * then takes them off the records without touching a version; what is told twice stands in the feed once.
 */
public class Outbox {

    private static final int PAGE = 500;

    private final MongoDatabaseFactory databases;
    private final FeedLog feed;
    private final OutboxCollections collections;
    private final MeterRegistry meters;
    private final Map<Tenant, AtomicLong> backlogs = new ConcurrentHashMap<>();

    Outbox(MongoDatabaseFactory databases, FeedLog feed, OutboxCollections collections, MeterRegistry meters) {
        this.databases = databases;
        this.feed = feed;
        this.collections = collections;
        this.meters = meters;
    }

    /** Tells everything that the current tenant's records have not told yet; one that cannot be told stops no other. */
    public void tellAll() {
        tell(collections.names());
        backlog().set(0);
    }

    /** The same for the records of some collections. */
    void tell(Collection<String> some) {
        var failures = new ArrayList<RuntimeException>();
        for (var collection : some) {
            tell(databases.getMongoDatabase().getCollection(collection)).ifPresent(failures::add);
        }
        if (!failures.isEmpty()) {
            backlog().set(untold());
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
    private Optional<RuntimeException> tell(MongoCollection<Document> records) {
        var failure = Optional.<RuntimeException>empty();
        var found = page(records, new Document("pending", true));
        while (!found.isEmpty()) {
            var failed = tellPage(records, found);
            failure = failure.or(() -> failed);
            if (found.size() < PAGE) {
                break;
            }
            backlog().set(untold());
            var last = found.getLast().get("_id");
            found = page(records, new Document("pending", true).append("_id", new Document("$gt", last)));
        }
        return failure;
    }

    private static List<Document> page(MongoCollection<Document> records, Document which) {
        return records.find(which)
                .sort(new Document("_id", 1))
                .projection(new Document("outbox", 1))
                .limit(PAGE)
                .into(new ArrayList<>());
    }

    private Optional<RuntimeException> tellPage(MongoCollection<Document> records, List<Document> page) {
        var failures = new ArrayList<RuntimeException>();
        var readable = new ArrayList<UntoldRecord>();
        for (var found : page) {
            try {
                readable.add(UntoldRecord.of(found));
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        takeOff(records, appended(readable, failures));
        return failures.stream().findFirst();
    }

    /** All at once; one by one when that fails, so that one that cannot be told is the only one that is not. */
    private List<UntoldRecord> appended(List<UntoldRecord> untold, List<RuntimeException> failures) {
        try {
            append(untold);
            return untold;
        } catch (RuntimeException e) {
            if (isOutage(e)) {
                throw e;
            }
        }
        var told = new ArrayList<UntoldRecord>();
        for (var one : untold) {
            try {
                append(List.of(one));
                told.add(one);
            } catch (RuntimeException e) {
                if (isOutage(e)) {
                    throw e;
                }
                failures.add(e);
            }
        }
        return told;
    }

    private void append(List<UntoldRecord> untold) {
        for (var stream : Stream.values()) {
            feed.append(
                    stream,
                    untold.stream()
                            .flatMap(one -> one.events().stream())
                            .filter(event -> event.stream() == stream)
                            .toList());
        }
    }

    private static void takeOff(MongoCollection<Document> records, List<UntoldRecord> told) {
        if (told.isEmpty()) {
            return;
        }
        var asFound =
                records.bulkWrite(told.stream().map(UntoldRecord::takenOff).toList());
        if (asFound.getMatchedCount() < told.size()) {
            records.bulkWrite(
                    told.stream().flatMap(UntoldRecord::takenOutOfOthers).toList());
        }
    }

    /** A database that does not answer fails every record alike, and slowly. */
    private static boolean isOutage(RuntimeException e) {
        return e instanceof MongoException && !(e instanceof MongoServerException);
    }
}
