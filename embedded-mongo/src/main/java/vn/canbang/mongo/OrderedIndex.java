package vn.canbang.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A secondary index, unique or not, kept in order in the file beside its documents. */
final class OrderedIndex extends Index<Object> implements WalkableIndex {

    private final IndexLines lines;
    private final IndexState state;
    private final boolean unique;
    private final IndexOrder order;
    private final DocumentLines linesOf;
    private final IndexBuild build;

    OrderedIndex(String name, List<IndexKey> keys, boolean unique, boolean sparse, IndexLines lines, IndexState state) {
        super(name, keys, sparse);
        this.lines = lines;
        this.state = state;
        this.unique = unique;
        this.order = new IndexOrder(keys);
        this.linesOf = new DocumentLines(keys, sparse);
        this.build = new IndexBuild(linesOf, order, lines, state);
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other)
                && unique == other.isUnique()
                && toIndexDescription().equals(other.toIndexDescription());
    }

    /** The document's position is not looked up here: every collection has its index of ids for that. */
    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        check(document, collection);
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Object> collection) {
        if (!linesOf.areSame(oldDocument, newDocument)) {
            check(newDocument, collection);
        }
    }

    private void check(Document document, MongoCollection<Object> collection) {
        if (unique) {
            linesOf.of(document).entries().forEach(entry -> check(entry, collection));
        }
    }

    private void check(IndexEntry entry, MongoCollection<Object> collection) {
        if (isTaken(entry)) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(entry.values()));
        }
    }

    private boolean isTaken(IndexEntry entry) {
        var sameValues =
                lines.walk(IndexEntry.before(entry.values(), order), IndexEntry.after(entry.values(), order), false);
        while (sameValues.hasNext()) {
            if (ValueOrder.INSTANCE.compare(sameValues.next().position(), entry.position()) != 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        check(document, collection);
        add(document);
    }

    private void add(Document document) {
        var made = linesOf.of(document);
        state.markArrays(made.arrays());
        inOrder(made).forEach(lines::add);
    }

    @Override
    public @Nullable Object remove(Document document) {
        var entries = inOrder(linesOf.of(document));
        entries.forEach(lines::remove);
        return entries.isEmpty() ? null : entries.iterator().next().position();
    }

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Object position, MongoCollection<Object> collection) {
        update(oldDocument, newDocument, lines::remove);
    }

    /** For one of many documents that change in the same way. */
    void updateAmongMany(Document oldDocument, Document newDocument) {
        update(oldDocument, newDocument, lines::removeAmongNeighbours);
    }

    private void update(Document oldDocument, Document newDocument, Consumer<IndexEntry> removal) {
        if (linesOf.areSame(oldDocument, newDocument)) {
            return;
        }
        var made = linesOf.of(newDocument);
        var before = inOrder(linesOf.of(oldDocument));
        var after = inOrder(made);
        state.markArrays(made.arrays());
        before.stream().filter(entry -> !after.contains(entry)).forEach(removal);
        after.stream().filter(entry -> !before.contains(entry)).forEach(lines::add);
    }

    /** Each line once: an array may have the same value twice. */
    private Set<IndexEntry> inOrder(DocumentLines.Lines made) {
        var ordered = new TreeSet<>(order);
        ordered.addAll(made.entries());
        return ordered;
    }

    /** Takes up all documents. */
    void fill(Iterable<Document> documents, MongoCollection<Object> collection) {
        build.fill(documents, entry -> {
            if (unique) {
                check(entry, collection);
            }
        });
    }

    /** Makes the index true to the documents again, should it not be; answers whether it was. */
    boolean verify(Iterable<Document> documents) {
        var isTrue = build.isTrueTo(documents);
        if (!isTrue) {
            build.fill(documents, _ -> {});
        }
        return isTrue;
    }

    @Override
    public IndexOrder order() {
        return order;
    }

    @Override
    public boolean leavesOutMissing() {
        return isSparse();
    }

    @Override
    public boolean hasArrays(int field) {
        return state.hasArrays(field);
    }

    @Override
    public long count(IndexEntry from, IndexEntry to) {
        return lines.count(from, to);
    }

    @Override
    public Iterator<IndexEntry> walk(IndexEntry from, IndexEntry to, boolean backwards) {
        return lines.walk(from, to, backwards);
    }

    /** The planner asks for walks instead. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException("The planner walks this index");
    }

    @Override
    public boolean isEmpty() {
        return !state.isBuilt();
    }

    void markBuilt() {
        state.markBuilt();
    }

    @Override
    public long getCount() {
        return lines.size();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        state.forget();
        lines.drop();
    }
}
