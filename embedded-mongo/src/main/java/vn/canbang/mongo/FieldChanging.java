package vn.canbang.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;

/**
 * Changes whole fields of what a collection finds, which is all found before any of it changes. Each document changes with its lines
 * of indexes; between two of them others may come in, as on a real server, and what they have changed is looked at again.
 */
final class FieldChanging {

    /** So many are changed before those who wait are let in. */
    private static final int DOCUMENTS_OF_A_BITE = 200;

    private final IndexedCollection collection;
    private final MVMap<Object, Document> documents;
    private final DurableStore store;

    FieldChanging(IndexedCollection collection, MVMap<Object, Document> documents, DurableStore store) {
        this.collection = collection;
        this.documents = documents;
        this.store = store;
    }

    /** Answers how many were found and how many of them are other than before, as the protocol has it. */
    Document change(Document selector, FieldChange change) {
        var found = collection.queryDocuments(selector, null, 0, 0, 0, null).collectDocuments();
        var touched = touchedBy(change);
        var matched = 0;
        var modified = 0;
        var othersWereIn = false;
        for (var known : found) {
            var before = othersWereIn ? documents.get(collection.positionOf(known)) : known;
            if (before == null || (othersWereIn && !collection.isAskedFor(before, selector))) {
                continue;
            }
            matched++;
            if (change.changes(before)) {
                replace(before, change.applied(before), touched, found.size() >= DOCUMENTS_OF_A_BITE);
                modified++;
                if (modified % DOCUMENTS_OF_A_BITE == 0 && store.letOthersIn()) {
                    othersWereIn = true;
                    touched = touchedBy(change);
                }
            }
        }
        return new Document("n", matched).append("nModified", modified);
    }

    private List<OrderedIndex> touchedBy(FieldChange change) {
        return collection.getIndexes().stream()
                .filter(OrderedIndex.class::isInstance)
                .map(OrderedIndex.class::cast)
                .filter(index -> index.getKeys().stream().anyMatch(key -> change.touches(key.getKey())))
                .toList();
    }

    private void replace(Document before, Document after, List<OrderedIndex> touched, boolean isOneOfMany) {
        var position = collection.positionOf(before);
        touched.forEach(index -> index.checkUpdate(before, after, collection));
        for (var index : touched) {
            if (isOneOfMany) {
                index.updateAmongMany(before, after);
            } else {
                index.updateInPlace(before, after, position, collection);
            }
        }
        documents.put(position, after);
    }
}
