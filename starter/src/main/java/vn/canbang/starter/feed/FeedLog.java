package vn.canbang.starter.feed;

import com.mongodb.MongoWriteException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import vn.canbang.starter.aggregate.EventJson;
import vn.canbang.starter.aggregate.Stream;
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

    FeedLog(MongoDatabaseFactory databases, String service, FeedSignal signal) {
        this.databases = databases;
        this.service = service;
        this.signal = signal;
    }

    /** Puts the event at the end, unless it stands there already. */
    void append(Stream stream, UUID eventId, String type, String subject, Instant time, String data) {
        var collection = databases.getMongoDatabase().getCollection(stream.collection());
        var position = lastPosition(stream) + 1;
        while (true) {
            try {
                collection.insertOne(new Document("_id", position)
                        .append("eventId", eventId)
                        .append("type", type)
                        .append("subject", subject)
                        .append("time", Date.from(time))
                        .append("data", data));
                signal.raise(Tenants.current(), stream);
                return;
            } catch (MongoWriteException e) {
                if (e.getError().getCode() != DUPLICATE_KEY) {
                    throw e;
                }
                if (positionOf(stream, eventId).isPresent()) {
                    return;
                }
                position = lastPosition(stream) + 1;
            }
        }
    }

    long lastPosition(Stream stream) {
        var last = databases
                .getMongoDatabase()
                .getCollection(stream.collection())
                .find()
                .sort(new Document("_id", -1))
                .projection(new Document("_id", 1))
                .limit(1)
                .first();
        return last == null ? 0 : last.getLong("_id");
    }

    Optional<Long> positionOf(Stream stream, UUID eventId) {
        var found = databases
                .getMongoDatabase()
                .getCollection(stream.collection())
                .find(new Document("eventId", eventId))
                .projection(new Document("_id", 1))
                .first();
        return Optional.ofNullable(found).map(document -> document.getLong("_id"));
    }

    /** Events after the position, oldest first. */
    List<CloudEvent> after(Stream stream, long position, int limit) {
        var events = new ArrayList<CloudEvent>();
        databases
                .getMongoDatabase()
                .getCollection(stream.collection())
                .find(new Document("_id", new Document("$gt", position).append("$lte", position + limit)))
                .sort(new Document("_id", 1))
                .forEach(document -> events.add(event(document)));
        return events;
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
