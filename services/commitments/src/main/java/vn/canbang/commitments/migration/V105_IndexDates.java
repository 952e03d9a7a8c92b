package vn.canbang.commitments.migration;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** Commitments that come due or are over are few: found by their dates, not by walking all. */
@Component
class V105_IndexDates implements Migration {

    @Override
    public int number() {
        return 105;
    }

    @Override
    public void apply(MongoOperations database) {
        var indexes = database.indexOps("commitments");
        indexes.createIndex(new Index("dates.noticeFrom", Direction.ASC).named("by_notice"));
        indexes.createIndex(
                new Index("state", Direction.ASC).on("coveredTo", Direction.ASC).named("by_state_and_end"));
    }
}
