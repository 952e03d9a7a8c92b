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
    private static final String ADDED = "added.";
    private static final String REMOVED = "removed.";
    private static final String BEFORE_INDEX = "/";

    private final DurableStore durable;
    private final MVStore store;

    DatabaseMaps(DurableStore durable) {
        this.durable = durable;
        this.store = durable.mvStore();
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
        var order = new IndexOrder(keys);
        var place = collection + BEFORE_INDEX + name;
        var isAside = store.hasMap(ADDED + place) || store.hasMap(REMOVED + place);
        var lines = new IndexLines(
                lines(INDEXES + place, order),
                order,
                isAside ? aside(place, order) : null,
                () -> aside(place, order),
                durable.largeIndex(),
                durable.settling());
        return new OrderedIndex(name, keys, unique, sparse, lines, new IndexState(state(collection), name));
    }

    private LinesAside aside(String place, IndexOrder order) {
        return new LinesAside(lines(ADDED + place, order), lines(REMOVED + place, order));
    }

    private MVMap<IndexEntry, Boolean> lines(String name, IndexOrder order) {
        return store.openMap(name, new MVMap.Builder<IndexEntry, Boolean>().keyType(new IndexEntryType(order)));
    }

    /** Removes all that belongs to a database, and nothing of one whose name only begins like its. */
    void remove(String database) {
        for (var prefix : List.of(DOCUMENTS, STATES, INDEXES, ADDED, REMOVED)) {
            names(prefix + database + Utils.PATH_DELIMITER).forEach(store::removeMap);
        }
    }

    /** Gives what belongs to a collection its new name; what lay there is gone. */
    void move(String collection, String newName) {
        store.removeMap(DOCUMENTS + newName);
        store.removeMap(STATES + newName);
        rename(DOCUMENTS + collection, DOCUMENTS + newName);
        rename(STATES + collection, STATES + newName);
        for (var prefix : List.of(INDEXES, ADDED, REMOVED)) {
            var beforeIndex = prefix + collection + BEFORE_INDEX;
            names(beforeIndex)
                    .forEach(name ->
                            rename(name, prefix + newName + BEFORE_INDEX + name.substring(beforeIndex.length())));
        }
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
