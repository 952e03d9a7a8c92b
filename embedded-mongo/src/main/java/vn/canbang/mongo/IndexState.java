package vn.canbang.mongo;

import org.h2.mvstore.MVMap;

/** What a collection remembers about one of its indexes: that it was built, and in which fields it has met arrays. */
final class IndexState {

    private static final String PREFIX = "index.";

    private final MVMap<String, Object> collection;
    private final String key;

    IndexState(MVMap<String, Object> collection, String indexName) {
        this.collection = collection;
        this.key = PREFIX + indexName;
    }

    boolean isBuilt() {
        return collection.containsKey(key);
    }

    void markBuilt() {
        collection.putIfAbsent(key, 0L);
    }

    boolean hasArrays(int field) {
        return (fields() & 1L << field) != 0;
    }

    void markArrays(long arrays) {
        var known = fields();
        if ((known | arrays) != known) {
            collection.put(key, known | arrays);
        }
    }

    void forget() {
        collection.remove(key);
    }

    private long fields() {
        return collection.get(key) instanceof Long fields ? fields : 0L;
    }
}
