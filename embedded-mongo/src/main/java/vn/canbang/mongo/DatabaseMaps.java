package vn.canbang.mongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** Where the collections of a database lie in the file: their documents, what is known about them, and their indexes. */
final class DatabaseMaps {

    private static final String DOCUMENTS = "databases.";
    private static final String STATES = "meta.";
    private static final String INDEXES = "indexes.";
    private static final String BEFORE_INDEX = "/";

    private final MVStore store;

    DatabaseMaps(MVStore store) {
        this.store = store;
    }

    MVMap<Object, Document> documents(String collection) {
        return store.openMap(
                DOCUMENTS + collection,
                new MVMap.Builder<Object, Document>()
                        .keyType(new PositionType())
                        .valueType(new DocumentType()));
    }

    MVMap<String, Object> state(String collection) {
        return store.openMap(STATES + collection);
    }

    OrderedIndex index(String collection, String name, List<IndexKey> keys, boolean unique, boolean sparse) {
        var lines = store.openMap(
                INDEXES + collection + BEFORE_INDEX + name,
                new MVMap.Builder<IndexEntry, Boolean>().keyType(new IndexEntryType(new IndexOrder(keys))));
        return new OrderedIndex(name, keys, unique, sparse, lines, new IndexState(state(collection), name));
    }

    /** Removes all that belongs to a database, and nothing of one whose name only begins like its. */
    void remove(String database) {
        for (var prefix : List.of(DOCUMENTS, STATES, INDEXES)) {
            names(prefix + database + Utils.PATH_DELIMITER).forEach(store::removeMap);
        }
    }

    /** Gives what belongs to a collection its new name; what lay there is gone. */
    void move(String collection, String newName) {
        store.removeMap(DOCUMENTS + newName);
        store.removeMap(STATES + newName);
        rename(DOCUMENTS + collection, DOCUMENTS + newName);
        rename(STATES + collection, STATES + newName);
        var beforeIndex = INDEXES + collection + BEFORE_INDEX;
        names(beforeIndex)
                .forEach(name -> rename(name, INDEXES + newName + BEFORE_INDEX + name.substring(beforeIndex.length())));
    }

    private List<String> names(String prefix) {
        return store.getMapNames().stream()
                .filter(name -> name.startsWith(prefix))
                .toList();
    }

    private void rename(String oldName, String newName) {
        store.renameMap(store.openMap(oldName), newName);
    }
}
