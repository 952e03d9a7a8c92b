package vn.canbang.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A database whose collections and indexes lie in the file in an order that queries can use. */
final class TaughtDatabase extends H2Database {

    private static final String INDEX_RECORDS = "system.indexes";

    private final DurableStore store;
    private final DatabaseMaps maps;

    TaughtDatabase(String name, DurableStore store, CursorRegistry cursors) {
        this.store = store;
        this.maps = new DatabaseMaps(store);
        super(name, store.mvStore(), cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collectionName, CollectionOptions options) {
        var fullName = getFullCollectionNamespace(collectionName);
        return new IndexedCollection(
                this, collectionName, options, maps.documents(fullName), maps.state(fullName), cursorRegistry, store);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        var fullName = getFullCollectionNamespace(collectionName);
        return indexName.equals(IndexDescription.ID_INDEX)
                ? new PrimaryKeyIndex(indexName, keys, maps.documents(fullName))
                : maps.index(fullName, indexName, keys, true, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        return maps.index(getFullCollectionNamespace(collectionName), indexName, keys, false, sparse);
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
        if (collection == null || (start.isEmpty() && CountStage.of(start).isEmpty())) {
            return super.handleCommand(channel, "aggregate", query, databases, oplog);
        }
        var rest = Aggregation.fromPipeline(start.rest(), databases, this, collection, oplog);
        rest.validate(query);
        var result = counted(collection, start).orElseGet(() -> collected(collection, start, rest));
        var answer = new Document(
                "cursor",
                new Document("id", 0L)
                        .append("ns", getFullCollectionNamespace(name))
                        .append("firstBatch", result));
        Utils.markOkay(answer);
        return answer;
    }

    private static List<Document> collected(
            MongoCollection<Object> collection, AggregationStart start, Aggregation rest) {
        var found = collection.handleQuery(new QueryParameters(start.query(), start.skip(), start.limit()));
        return rest.runStagesAsStream(found.collectDocuments().stream()).toList();
    }

    /** The answer to a pipeline that only counts, when no document need be read for it. */
    private static Optional<List<Document>> counted(MongoCollection<Object> collection, AggregationStart start) {
        return CountStage.of(start)
                .filter(_ -> collection instanceof IndexedCollection)
                .flatMap(stage -> ((IndexedCollection) collection)
                        .countByIndex(start.filter())
                        .map(stage::answer));
    }

    /** Drops the indexes of this collection; the library would forget those of the same name in other collections too. */
    private Document dropIndexes(Channel channel, Document query, DatabaseResolver databases, Oplog oplog) {
        var wish = query.get("index");
        var collection = getFullCollectionNamespace(String.valueOf(query.get("dropIndexes")));
        var meant = indexes()
                .filter(index -> index.isOf(collection) && index.isMeant(wish))
                .toList();
        if (meant.isEmpty() && !IndexDescription.ALL.equals(wish)) {
            throw new IndexNotFoundException("index not found with name [" + wish + "]");
        }
        var answer = new Document();
        Utils.markOkay(answer);
        for (var index : meant) {
            var single = new Document(query).append("index", index.key());
            answer = super.handleCommand(channel, "dropIndexes", single, databases, oplog);
        }
        return answer;
    }

    /** What is on record about the indexes of this database. */
    private Stream<IndexDescription> indexes() {
        var known = resolveCollection(INDEX_RECORDS, false);
        return known == null ? Stream.empty() : known.queryAllAsStream().map(IndexDescription::new);
    }

    /** An index that exists already stays as it is, and is refused if its options have changed. */
    @Override
    protected synchronized void addIndex(Document description) {
        var wanted = new IndexDescription(description);
        var existing = indexes()
                .filter(index -> index.isOf(String.valueOf(description.get("ns"))) && index.isNamedLike(wanted))
                .findFirst();
        if (existing.isEmpty()) {
            super.addIndex(description);
        } else if (!existing.get().hasOptionsOf(wanted)) {
            var name = description.get("name");
            throw new MongoServerError(
                    86, "IndexKeySpecsConflict", "An index " + name + " exists already with other options.");
        }
    }

    /** Removes the documents that an index with {@code expireAfterSeconds} says have had their time. */
    void removeExpired(Instant now) {
        for (var index : indexes().toList()) {
            var collection = resolveCollection(index.collection(), false);
            var expired = index.expired(now);
            if (collection != null && expired.isPresent()) {
                collection.deleteDocuments(expired.get(), 0);
            }
        }
    }

    /** Drops the whole database; the library would also drop every database whose name begins like this one's. */
    @Override
    public void drop(Oplog oplog) {
        maps.remove(getDatabaseName());
    }

    /** Moves documents and indexes with the name; the library would leave them in the file under the old one. */
    @Override
    public void moveCollection(MongoDatabase oldDatabase, MongoCollection<?> collection, String newCollectionName) {
        var oldName = collection.getFullName();
        super.moveCollection(oldDatabase, collection, newCollectionName);
        maps.move(oldName, collection.getFullName());
    }
}
