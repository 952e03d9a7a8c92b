package vn.canbang.directory.migration;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** Asked with every request of somebody whose organisation owns records: which bodies it goes on for. */
@Component
class V130_FindPredecessors implements Migration {

    @Override
    public int number() {
        return 130;
    }

    @Override
    public void apply(MongoOperations database) {
        database.indexOps("organisations")
                .createIndex(
                        new Index("successorId", Sort.Direction.ASC).sparse().named("by_successor"));
    }
}
