package vn.canbang.starter.feed;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** How far each subscription has read, kept in the tenant's own database. */
class FeedPositions {

    private static final String LAST = "lastEventId";

    private final MongoDatabaseFactory databases;

    FeedPositions(MongoDatabaseFactory databases) {
        this.databases = databases;
    }

    @Nullable
    UUID last(String subscription) {
        var kept = positions().find(new Document("_id", subscription)).first();
        return kept == null ? null : kept.get(LAST, UUID.class);
    }

    /** Moves the position from one event to another; false when it is not, or no longer, at the first one. */
    boolean advance(String subscription, @Nullable UUID from, UUID to) {
        if (from == null) {
            return begin(subscription, to);
        }
        return positions()
                        .updateOne(
                                new Document("_id", subscription).append(LAST, from),
                                new Document("$set", new Document(LAST, to)))
                        .getMatchedCount()
                == 1;
    }

    private boolean begin(String subscription, UUID to) {
        try {
            positions().insertOne(new Document("_id", subscription).append(LAST, to));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private MongoCollection<Document> positions() {
        return databases.getMongoDatabase().getCollection("feed_positions");
    }
}
