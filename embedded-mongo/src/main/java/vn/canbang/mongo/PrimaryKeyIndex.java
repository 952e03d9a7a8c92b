package vn.canbang.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Iterator;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The index of ids, which is the collection itself: documents lie in the file in the order of their ids. */
final class PrimaryKeyIndex extends Index<Object> implements WalkableIndex {

    private static final String ID = "_id";

    private final MVMap<Object, Document> documents;
    private final IndexOrder order;

    PrimaryKeyIndex(String name, List<IndexKey> keys, MVMap<Object, Document> documents) {
        super(name, keys, false);
        this.documents = documents;
        this.order = new IndexOrder(List.of(new IndexKey(ID, true)));
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    private static Object position(Document document) {
        return Missing.ofNullable(document.get(ID));
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        var position = position(document);
        return documents.containsKey(position) ? position : null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        var position = position(document);
        if (documents.containsKey(position)) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(position));
        }
    }

    /** Does nothing: the collection puts the document where this index finds it. */
    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {}

    /** Does nothing but tell the position: the collection takes the document away. */
    @Override
    public @Nullable Object remove(Document document) {
        return getPosition(document);
    }

    /** Does nothing: an id does not change. */
    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Object> collection) {}

    /** Does nothing: an id does not change. */
    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Object position, MongoCollection<Object> collection) {}

    @Override
    public IndexOrder order() {
        return order;
    }

    @Override
    public boolean leavesOutMissing() {
        return false;
    }

    @Override
    public boolean hasArrays(int field) {
        return false;
    }

    @Override
    public long count(IndexEntry from, IndexEntry to) {
        var first = documents.getKeyIndex(id(from));
        var last = documents.getKeyIndex(id(to));
        return Math.max(0, (last < 0 ? -last - 1 : last + 1) - (first < 0 ? -first - 1 : first));
    }

    @Override
    public Iterator<IndexEntry> walk(IndexEntry from, IndexEntry to, boolean backwards) {
        var ids = backwards ? documents.cursor(id(to), id(from), true) : documents.cursor(id(from), id(to), false);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return ids.hasNext();
            }

            @Override
            public IndexEntry next() {
                var id = ids.next();
                return new IndexEntry(new Object[] {id}, id);
            }
        };
    }

    private static Object id(IndexEntry bound) {
        return Missing.ofNullable(bound.value(0));
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
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    /** Does nothing: the documents go with their collection. */
    @Override
    public void drop() {}
}
