package vn.canbang.commitments.migration;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** Sheets of a commune and of more, newest first. */
@Component
class V103_CreateSheets implements Migration {

    @Override
    public int number() {
        return 103;
    }

    @Override
    public void apply(MongoOperations database) {
        var indexes = database.indexOps("signing_sheets");
        indexes.createIndex(new Index("responsible", Direction.ASC)
                .on("madeOn", Direction.DESC)
                .on("_id", Direction.DESC)
                .named("by_unit_and_day"));
        indexes.createIndex(
                new Index("madeOn", Direction.DESC).on("_id", Direction.DESC).named("by_day"));
        indexes.createIndex(new Index("owner", Direction.ASC).sparse().named("by_owner"));
    }
}
