package vn.canbang.commitments.migration;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexInfo;
import org.springframework.data.mongodb.core.index.IndexOperations;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** What is found by words is put in the order of names by the index alone, so that a page reads only its own records. */
@Component
class V110_SearchInOrderOfNames implements Migration {

    private static final String FORMER = "by_words";

    @Override
    public int number() {
        return 110;
    }

    @Override
    public void apply(MongoOperations database) {
        replace(database.indexOps("commitments"), new Index("words", Direction.ASC));
        replace(
                database.indexOps("roster"),
                new Index("listed", Direction.ASC).on("kind", Direction.ASC).on("words", Direction.ASC));
    }

    private static void replace(IndexOperations indexes, Index beginning) {
        indexes.createIndex(
                beginning.on("nameKey", Direction.ASC).on("_id", Direction.ASC).named("by_word_and_name"));
        indexes.getIndexInfo().stream()
                .map(IndexInfo::getName)
                .filter(FORMER::equals)
                .forEach(indexes::dropIndex);
    }
}
