package vn.canbang.starter.feed;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.util.ConcurrentReferenceHashMap;
import org.springframework.util.ConcurrentReferenceHashMap.ReferenceType;
import vn.canbang.starter.aggregate.EventJson;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

/**
 * The tenant's feed as it is stored: the position is the id, an event stands in it once. Positions have no gaps, since an
 * event is only ever put at last + 1, so a reader that follows them misses nothing.
 */
public class FeedLog {

    private static final int DUPLICATE_KEY = 11000;

    private final MongoDatabaseFactory databases;
    private final String service;
    private final FeedSignal signal;
    private final Map<Place, Long> places = new ConcurrentReferenceHashMap<>(16, ReferenceType.WEAK);

    /** What a reader names to be given what comes after it. */
    private record Place(Tenant tenant, Stream stream, UUID eventId) {}

    FeedLog(MongoDatabaseFactory databases, String service, FeedSignal signal) {
        this.databases = databases;
        this.service = service;
        this.signal = signal;
    }

    /** Puts the events at the end in this order, each unless it stands there already. */
    void append(Stream stream, List<FeedEntry> events) {
        if (events.isEmpty()) {
            return;
        }
        var added = addedTogether(stream, events);
        events.subList(added, events.size()).forEach(event -> add(stream, event));
        signal.raise(Tenants.current(), stream);
    }

    /** How many of them, from the first on, could be put there at once. */
    private int addedTogether(Stream stream, List<FeedEntry> events) {
        var next = lastPosition(stream) + 1;
        var documents = IntStream.range(0, events.size())
                .mapToObj(index -> events.get(index).at(next + index))
                .toList();
        try {
            collection(stream).insertMany(documents);
            return events.size();
        } catch (MongoBulkWriteException e) {
            return e.getWriteErrors().stream()
                    .filter(error -> error.getCode() == DUPLICATE_KEY)
                    .findFirst()
                    .orElseThrow(() -> e)
                    .getIndex();
        }
    }

    /** Somebody else may be putting events there as well, this one among them. */
    private void add(Stream stream, FeedEntry event) {
        while (positionOf(stream, event.eventId()).isEmpty()) {
            try {
                collection(stream).insertOne(event.at(lastPosition(stream) + 1));
                return;
            } catch (MongoWriteException e) {
                if (e.getError().getCode() != DUPLICATE_KEY) {
                    throw e;
                }
            }
        }
    }

    long lastPosition(Stream stream) {
        var last = collection(stream)
                .find()
                .sort(new Document("_id", -1))
                .projection(new Document("_id", 1))
                .limit(1)
                .first();
        return last == null ? 0 : last.getLong("_id");
    }

    /** Where the event stands; that of events which a reader got last is known without asking. */
    Optional<Long> positionOf(Stream stream, UUID eventId) {
        var known = places.get(new Place(Tenants.current(), stream, eventId));
        return known != null ? Optional.of(known) : lookedUp(stream, eventId);
    }

    private Optional<Long> lookedUp(Stream stream, UUID eventId) {
        var found = collection(stream)
                .find(new Document("eventId", eventId))
                .projection(new Document("_id", 1))
                .first();
        return Optional.ofNullable(found).map(document -> document.getLong("_id"));
    }

    /** Events after the position, oldest first. */
    List<CloudEvent> after(Stream stream, long position, int limit) {
        var found = collection(stream)
                .find(new Document("_id", new Document("$gt", position).append("$lte", position + limit)))
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
        if (!found.isEmpty()) {
            var last = found.getLast();
            places.put(new Place(Tenants.current(), stream, last.get("eventId", UUID.class)), last.getLong("_id"));
        }
        return found.stream().map(this::event).toList();
    }

    private MongoCollection<Document> collection(Stream stream) {
        return databases.getMongoDatabase().getCollection(stream.collection());
    }

    private CloudEvent event(Document document) {
        return new CloudEvent(
                document.get("eventId", UUID.class).toString(),
                "/" + service + "/" + Tenants.current(),
                document.getString("type"),
                document.getString("subject"),
                document.getDate("time").toInstant(),
                Tenants.current().slug(),
                EventJson.read(document.getString("data")));
    }
}
