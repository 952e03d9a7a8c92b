package vn.canbang.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A database whose collections and indexes lie in the file in an order that queries can use. */
final class TaughtDatabase extends H2Database {

    private static final String DOCUMENTS = "databases.";
    private static final String STATES = "meta.";
    private static final String INDEXES = "indexes.";
    private static final String BEFORE_INDEX = "/";
    private static final String ID_INDEX = "_id_";
    private static final String INDEX_RECORDS = "system.indexes";
    private static final String ALL_INDEXES = "*";

    private final DurableStore store;

    TaughtDatabase(String name, DurableStore store, CursorRegistry cursors) {
        this.store = store;
        super(name, store.mvStore(), cursors);
    }

    private MVMap<Object, Document> documents(String collection) {
        return store.mvStore()
                .openMap(
                        DOCUMENTS + getFullCollectionNamespace(collection),
                        new MVMap.Builder<Object, Document>()
                                .keyType(new PositionType())
                                .valueType(new DocumentType()));
    }

    private MVMap<String, Object> state(String collection) {
        return store.mvStore().openMap(STATES + getFullCollectionNamespace(collection));
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collectionName, CollectionOptions options) {
        return new IndexedCollection(
                this, collectionName, options, documents(collectionName), state(collectionName), cursorRegistry, store);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        return indexName.equals(ID_INDEX)
                ? new PrimaryKeyIndex(indexName, keys, documents(collectionName))
                : index(collectionName, indexName, keys, true, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        return index(collectionName, indexName, keys, false, sparse);
    }

    private OrderedIndex index(String collection, String name, List<IndexKey> keys, boolean unique, boolean sparse) {
        var lines = store.mvStore()
                .openMap(
                        INDEXES + getFullCollectionNamespace(collection) + BEFORE_INDEX + name,
                        new MVMap.Builder<IndexEntry, Boolean>().keyType(new IndexEntryType(new IndexOrder(keys))));
        return new OrderedIndex(name, keys, unique, sparse, lines, new IndexState(state(collection), name));
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        Refusals.check(command, query);
        return switch (command) {
            case "aggregate" -> aggregate(channel, query, databases, oplog);
            case "insert" -> Batch.counted(query, super.handleCommand(channel, command, query, databases, oplog));
            case "update" ->
                Batch.updated(query, update -> super.handleCommand(channel, command, update, databases, oplog));
            case "dropIndexes" -> dropIndexes(channel, query, databases, oplog);
            default -> super.handleCommand(channel, command, query, databases, oplog);
        };
    }

    /** Lets the collection answer the first stages with its indexes, where the library would begin with all documents. */
    private Document aggregate(Channel channel, Document query, DatabaseResolver databases, Oplog oplog) {
        var name = String.valueOf(query.get("aggregate"));
        var collection = resolveCollection(name, false);
        var start = AggregationStart.of(Aggregation.parse(query.get("pipeline")));
        if (collection == null || start.isEmpty()) {
            return super.handleCommand(channel, "aggregate", query, databases, oplog);
        }
        var rest = Aggregation.fromPipeline(start.rest(), databases, this, collection, oplog);
        rest.validate(query);
        var found = collection.handleQuery(new QueryParameters(start.query(), start.skip(), start.limit()));
        var result = rest.runStagesAsStream(found.collectDocuments().stream()).toList();
        var answer = new Document(
                "cursor",
                new Document("id", 0L)
                        .append("ns", getFullCollectionNamespace(name))
                        .append("firstBatch", result));
        Utils.markOkay(answer);
        return answer;
    }

    /** Drops the indexes of this collection; the library would forget those of the same name in other collections too. */
    private Document dropIndexes(Channel channel, Document query, DatabaseResolver databases, Oplog oplog) {
        var wish = query.get("index");
        var descriptions = descriptions(getFullCollectionNamespace(String.valueOf(query.get("dropIndexes"))))
                .filter(index -> !ID_INDEX.equals(index.get("name")) && isMeant(index, wish))
                .toList();
        if (descriptions.isEmpty() && !ALL_INDEXES.equals(wish)) {
            throw new IndexNotFoundException("index not found with name [" + wish + "]");
        }
        var answer = new Document();
        Utils.markOkay(answer);
        for (var description : descriptions) {
            var single = new Document(query).append("index", description.get("key"));
            answer = super.handleCommand(channel, "dropIndexes", single, databases, oplog);
        }
        return answer;
    }

    private static boolean isMeant(Document description, @Nullable Object wish) {
        return switch (wish) {
            case String name -> name.equals(ALL_INDEXES) || name.equals(description.get("name"));
            case Collection<?> names -> names.contains(description.get("name"));
            case null, default -> normalized(description.get("key")).equals(normalized(wish));
        };
    }

    /** What is on record about the indexes of a collection. */
    private Stream<Document> descriptions(String namespace) {
        var known = resolveCollection(INDEX_RECORDS, false);
        return known == null
                ? Stream.empty()
                : known.queryAllAsStream().filter(index -> namespace.equals(index.get("ns")));
    }

    /** An index that exists already stays as it is, and is refused if its options have changed. */
    @Override
    protected synchronized void addIndex(Document description) {
        var existing = descriptions(String.valueOf(description.get("ns")))
                .filter(index -> Objects.equals(index.get("name"), description.get("name")))
                .findFirst();
        if (existing.isEmpty()) {
            super.addIndex(description);
        } else if (!options(existing.get()).equals(options(description))) {
            var name = description.get("name");
            throw new MongoServerError(
                    86, "IndexKeySpecsConflict", "An index " + name + " exists already with other options.");
        }
    }

    /** Removes the documents that an index with {@code expireAfterSeconds} says have had their time. */
    void removeExpired(Instant now) {
        var known = resolveCollection(INDEX_RECORDS, false);
        if (known != null) {
            known.queryAllAsStream()
                    .filter(index -> index.containsKey("expireAfterSeconds"))
                    .toList()
                    .forEach(index -> removeExpired(index, now));
        }
    }

    private void removeExpired(Document index, Instant now) {
        var collection = resolveCollection(Utils.getCollectionNameFromFullName(String.valueOf(index.get("ns"))), false);
        if (collection != null
                && index.get("key") instanceof Document key
                && index.get("expireAfterSeconds") instanceof Number seconds) {
            var latest = now.minusSeconds(seconds.longValue());
            var expired = new Document(key.keySet().iterator().next(), new Document("$lte", latest));
            collection.deleteDocuments(expired, 0);
        }
    }

    private static List<KeyValue> options(Document description) {
        return Stream.of("key", "unique", "sparse", "expireAfterSeconds")
                .map(option -> description.getOrDefault(option, false))
                .map(TaughtDatabase::normalized)
                .toList();
    }

    private static KeyValue normalized(@Nullable Object value) {
        return new KeyValue(value).normalized();
    }

    /** Drops the whole database; the library would also drop every database whose name begins like this one's. */
    @Override
    public void drop(Oplog oplog) {
        for (var prefix : List.of(DOCUMENTS, STATES, INDEXES)) {
            mapNames(prefix + getDatabaseName() + Utils.PATH_DELIMITER).forEach(store.mvStore()::removeMap);
        }
    }

    private List<String> mapNames(String prefix) {
        return store.mvStore().getMapNames().stream()
                .filter(name -> name.startsWith(prefix))
                .toList();
    }

    /** Moves documents and indexes with the name; the library would leave them in the file under the old one. */
    @Override
    public void moveCollection(MongoDatabase oldDatabase, MongoCollection<?> collection, String newCollectionName) {
        var oldName = collection.getFullName();
        super.moveCollection(oldDatabase, collection, newCollectionName);
        var newName = collection.getFullName();
        store.mvStore().removeMap(DOCUMENTS + newName);
        store.mvStore().removeMap(STATES + newName);
        rename(DOCUMENTS + oldName, DOCUMENTS + newName);
        rename(STATES + oldName, STATES + newName);
        var beforeIndex = INDEXES + oldName + BEFORE_INDEX;
        mapNames(beforeIndex)
                .forEach(name -> rename(name, INDEXES + newName + BEFORE_INDEX + name.substring(beforeIndex.length())));
    }

    private void rename(String oldName, String newName) {
        store.mvStore().renameMap(store.mvStore().openMap(oldName), newName);
    }
}
