package vn.canbang.commitments.migration;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** The few cases that keep scans of somebody erased, looked through when they have ended. */
@Component
class V126_ForgetEndedCases implements Migration {

    @Override
    public int number() {
        return 126;
    }

    @Override
    public void apply(MongoOperations database) {
        database.indexOps("questionings")
                .createIndex(new Index("keepsScans", Direction.ASC).sparse().named("by_kept_scans"));
    }
}
