package vn.canbang.reporting.measure;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Reads and writes hundreds of measures at a time, as documents: mapping each value of each day would take longer than all
 * the rest.
 */
final class StoredMeasures {

    private static final int ANSWERED_AT_ONCE = 5_000;
    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

    private final MongoOperations mongo;

    StoredMeasures(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** @param left out of each document; nothing for all of it */
    List<Document> find(String collection, Bson condition, @Nullable Bson left) {
        var found = mongo.execute(
                collection,
                documents -> documents
                        .find(condition)
                        .projection(left)
                        .batchSize(ANSWERED_AT_ONCE)
                        .into(new ArrayList<>()));
        return found == null ? List.of() : found;
    }

    Map<UUID, Document> named(String collection, Collection<UUID> ids) {
        var byId = new HashMap<UUID, Document>();
        if (!ids.isEmpty()) {
            find(collection, Filters.in("_id", ids), null)
                    .forEach(document -> byId.put(document.get("_id", UUID.class), document));
        }
        return byId;
    }

    /** When one of them is another one by now, the others are saved and the work is to be done again for what was read anew. */
    void save(String collection, Collection<? extends StoredWhole> documents) {
        var writes = new ArrayList<WriteModel<Document>>();
        var over = 0;
        for (var document : documents) {
            if (document.isChanged()) {
                writes.add(write(document));
                over += document.version() == 0 ? 0 : 1;
            }
        }
        if (writes.isEmpty()) {
            return;
        }
        var written = mongo.execute(collection, stored -> stored.bulkWrite(writes, IN_ANY_ORDER));
        if (written == null || written.getMatchedCount() < over) {
            throw new OptimisticLockingFailureException(
                    "One of %d measures was written by somebody else".formatted(over));
        }
    }

    private static WriteModel<Document> write(StoredWhole document) {
        var next = new Document("version", document.version() + 1);
        next.putAll(document.content());
        if (document.version() == 0) {
            return new InsertOneModel<>(next.append("_id", document.id()));
        }
        return new UpdateOneModel<>(
                new Document("_id", document.id()).append("version", document.version()), new Document("$set", next));
    }
}
