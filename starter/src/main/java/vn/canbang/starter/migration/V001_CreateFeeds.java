package vn.canbang.starter.migration;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.OutboxCollections;

/** Each event once in its feed; untold work found without looking at every record. */
public class V001_CreateFeeds implements Migration {

    private final OutboxCollections collections;

    public V001_CreateFeeds(OutboxCollections collections) {
        this.collections = collections;
    }

    @Override
    public int number() {
        return 1;
    }

    /** Kinds of records that came later need their index as well. */
    @Override
    public boolean atEachStart() {
        return true;
    }

    @Override
    public void apply(MongoOperations database) {
        for (var stream : Stream.values()) {
            database.indexOps(stream.collection())
                    .createIndex(
                            new Index("eventId", Sort.Direction.ASC).unique().named("event_once"));
        }
        for (var collection : collections.names()) {
            database.indexOps(collection)
                    .createIndex(
                            new Index("pending", Sort.Direction.ASC).sparse().named("pending"));
        }
    }
}
