package vn.canbang.commitments.migration;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** A commitment is questioned once at a time. */
@Component
class V107_CreateQuestionings implements Migration {

    @Override
    public int number() {
        return 107;
    }

    @Override
    public void apply(MongoOperations database) {
        database.indexOps("questionings")
                .createIndex(
                        new Index("openFor", Direction.ASC).unique().sparse().named("open_once"));
    }
}
