package vn.canbang.commitments.migration;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** The gap list of a commune and of more as a walk along an index; those whose day has come; words; workplaces. */
@Component
class V102_CreateRoster implements Migration {

    @Override
    public int number() {
        return 102;
    }

    @Override
    public void apply(MongoOperations database) {
        var indexes = database.indexOps("roster");
        indexes.createIndex(new Index("listed", Direction.ASC)
                .on("kind", Direction.ASC)
                .on("responsible", Direction.ASC)
                .on("nameKey", Direction.ASC)
                .on("_id", Direction.ASC)
                .named("by_list_unit_and_name"));
        indexes.createIndex(new Index("listed", Direction.ASC)
                .on("kind", Direction.ASC)
                .on("nameKey", Direction.ASC)
                .on("_id", Direction.ASC)
                .named("by_list_and_name"));
        indexes.createIndex(new Index("listed", Direction.ASC)
                .on("kind", Direction.ASC)
                .on("gapFrom", Direction.ASC)
                .named("by_list_and_gap"));
        indexes.createIndex(new Index("words", Direction.ASC).named("by_words"));
        indexes.createIndex(new Index("workplace", Direction.ASC).sparse().named("by_workplace"));
        indexes.createIndex(new Index("owner", Direction.ASC).sparse().named("by_owner"));
    }
}
