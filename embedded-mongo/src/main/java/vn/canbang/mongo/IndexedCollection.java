package vn.canbang.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A collection whose queries use its indexes. Stored documents are never changed in place, as the library would: a change works on a
 * copy that then replaces the document, so an answer that is still being sent does not change on its way.
 */
final class IndexedCollection extends H2Collection {

    private static final Logger log = LoggerFactory.getLogger(IndexedCollection.class);

    /** Set while documents are fetched by something that changes them. */
    static final ScopedValue<Boolean> COPYING = ScopedValue.newInstance();

    private static final ScopedValue<Boolean> FIRST_ONLY = ScopedValue.newInstance();

    private final MVMap<Object, Document> documents;
    private final DurableStore store;
    private final FieldChanging changing;
    private boolean opened;

    IndexedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> state,
            CursorRegistry cursors,
            DurableStore store) {
        this.documents = documents;
        this.store = store;
        super(database, name, options, documents, state, cursors);
        this.changing = new FieldChanging(this, documents, store);
        this.opened = true;
    }

    /** Readers do not wait for each other, as the library would have them: the store keeps changes away from them. */
    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public QueryResult handleQuery(QueryParameters asked) {
        var selector = asked.getQuerySelector();
        var prefix = Stream.of("$", "")
                .filter(sign -> selector.containsKey(sign + "query"))
                .findFirst();
        return queryDocuments(
                prefix.map(sign -> (Document) selector.get(sign + "query")).orElse(selector),
                prefix.map(sign -> (Document) selector.get(sign + "orderby")).orElse(null),
                asked.getNumberToSkip(),
                asked.getLimit(),
                asked.getBatchSize(),
                asked.getProjection());
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document order,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        if (order != null && order.containsKey("$natural")) {
            return super.queryDocuments(query, order, skip, limit, batchSize, projection);
        }
        var wanted = limit == 0 ? 0 : skip + limit;
        var isOrdered = order != null && !order.isEmpty();
        var ids = getIdField() == null ? Optional.<Collection<Object>>empty() : NamedIds.of(query);
        var plan = ids.isPresent()
                ? Optional.<QueryPlan>empty()
                : QueryPlan.cheapest(walkableIndexes(), query, order, FIRST_ONLY.orElse(false) ? 1 : wanted, count());
        var sieve = Sieve.of(query);
        var found = ids.map(this::named)
                .or(() -> plan.map(this::along))
                .orElseGet(() -> documents.values().stream())
                .filter(document -> sieve.lets(document, this::documentMatchesQuery));
        if (FIRST_ONLY.orElse(false)) {
            found = found.limit(1);
        }
        if (COPYING.orElse(false)) {
            found = found.map(Document::cloneDeeply);
        }
        if (order != null && isOrdered && !plan.map(QueryPlan::ordered).orElse(false)) {
            found = new FirstInOrder(order).of(found, wanted);
        }
        return matchDocumentsFromStream(new Document(), found, skip, limit, batchSize, null, projection);
    }

    /** How many documents a query finds, when that can be told without reading them. */
    Optional<Long> countByIndex(Document query) {
        if (query.isEmpty()) {
            return Optional.of((long) count());
        }
        return CoveredQuery.of(query)
                .flatMap(covered -> walkableIndexes().stream()
                        .filter(OrderedIndex.class::isInstance)
                        .flatMap(index -> covered.count(index).stream())
                        .findFirst());
    }

    private Stream<Document> named(Collection<Object> ids) {
        return ids.stream().map(documents::get).filter(Objects::nonNull);
    }

    private Stream<Document> along(QueryPlan plan) {
        return plan.positions()
                .map(position ->
                        Objects.requireNonNull(documents.get(position), "An index knows a document that is gone"));
    }

    private List<WalkableIndex> walkableIndexes() {
        return getIndexes().stream().map(WalkableIndex.class::cast).toList();
    }

    /** Index builds that fail leave nothing behind; after an end within a change every index is compared with the documents. */
    @Override
    public void addIndex(Index<Object> index) {
        if (!(index instanceof OrderedIndex ordered)) {
            super.addIndex(index);
            return;
        }
        if (ordered.isEmpty()) {
            fill(ordered);
        } else if (store.isVerifying() && !ordered.verify(documents.values())) {
            log.warn("The index {} of {} did not fit its documents and was rebuilt", index.getName(), getFullName());
        }
        super.addIndex(index);
    }

    private void fill(OrderedIndex index) {
        try {
            index.fill(documents.values(), this);
            index.markBuilt();
        } catch (MongoServerError e) {
            index.drop();
            throw new IndexBuildFailedException(e, this);
        }
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        return ScopedValue.where(COPYING, true).call(() -> super.findAndModify(query));
    }

    /** A change of whole fields lets others in on its way, so it does not wait for them where the library would. */
    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public Document updateDocuments(
            Document selector,
            Document update,
            ArrayFilters arrayFilters,
            boolean isMulti,
            boolean isUpsert,
            Oplog oplog) {
        // What the library writes about collections has no ids to find it by.
        var change = isUpsert || getIdField() == null ? Optional.<FieldChange>empty() : FieldChange.of(update);
        return ScopedValue.where(FIRST_ONLY, !isMulti)
                .call(() -> change.map(fields -> changing.change(selector, fields))
                        .orElseGet(() -> ScopedValue.where(COPYING, true)
                                .call(() -> super.updateDocuments(
                                        selector, update, arrayFilters, isMulti, isUpsert, oplog))));
    }

    Object positionOf(Document document) {
        return Missing.ofNullable(document.get(getIdField()));
    }

    /** Whether a document is one of those that a query asks for. */
    boolean isAskedFor(Document document, Document query) {
        return documentMatchesQuery(document, query);
    }

    /** The size is added up when asked for, instead of written with every document. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected int getDataSize() {
        // The library asks once while it opens the collection, to log it.
        return opened ? documents.values().stream().mapToInt(Bson::size).sum() : 0;
    }
}
