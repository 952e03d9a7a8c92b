package vn.canbang.starter.feed;

import com.mongodb.client.model.ReplaceOptions;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** How far each subscription has read, kept in the tenant's own database. */
class FeedPositions {

    private static final String COLLECTION = "feed_positions";

    private final MongoDatabaseFactory databases;

    FeedPositions(MongoDatabaseFactory databases) {
        this.databases = databases;
    }

    @Nullable
    UUID last(String subscription) {
        var kept = databases
                .getMongoDatabase()
                .getCollection(COLLECTION)
                .find(new Document("_id", subscription))
                .first();
        return kept == null ? null : kept.get("lastEventId", UUID.class);
    }

    void keep(String subscription, UUID eventId) {
        databases
                .getMongoDatabase()
                .getCollection(COLLECTION)
                .replaceOne(
                        new Document("_id", subscription),
                        new Document("_id", subscription).append("lastEventId", eventId),
                        new ReplaceOptions().upsert(true));
    }
}
