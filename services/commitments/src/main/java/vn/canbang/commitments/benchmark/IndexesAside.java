package vn.canbang.commitments.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The indexes of a collection that are taken off while it is filled in bulk, and put back afterwards: then each page of them is
 * written a few times, instead of once for nearly every document.
 */
final class IndexesAside {

    /** That of ids, and those by which standing jobs look all the time. */
    private static final Set<String> KEPT = Set.of("_id_", "pending", "by_untold_end", "by_list_and_gap");

    private static final Set<String> SAID_BY_THE_SERVER = Set.of("v", "ns");

    private final MongoOperations mongo;
    private final String collection;
    private final List<Document> indexes;

    private IndexesAside(MongoOperations mongo, String collection, List<Document> indexes) {
        this.mongo = mongo;
        this.collection = collection;
        this.indexes = indexes;
    }

    static IndexesAside of(MongoOperations mongo, Class<?> type) {
        var collection = mongo.getCollectionName(type);
        var indexes = mongo.getCollection(collection).listIndexes().into(new ArrayList<>()).stream()
                .filter(index -> !KEPT.contains(index.getString("name")))
                .toList();
        indexes.forEach(index -> mongo.getCollection(collection).dropIndex(index.getString("name")));
        return new IndexesAside(mongo, collection, indexes);
    }

    /** One after the other, so that others are served in between. */
    void putBack() {
        indexes.forEach(index -> {
            index.keySet().removeAll(SAID_BY_THE_SERVER);
            mongo.executeCommand(new Document("createIndexes", collection).append("indexes", List.of(index)));
        });
    }
}
