package vn.canbang.commitments.migration;

import java.util.List;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;
import vn.canbang.starter.territory.Followed;

/** What a closed unit looked after is found at once; commitments and sheets have such an index for their lists already. */
@Component
class V114_FollowUnits implements Migration {

    @Override
    public int number() {
        return 114;
    }

    @Override
    public void apply(MongoOperations database) {
        List.of("roster", "tallies", "norms", "questionings")
                .forEach(collection -> database.indexOps(collection)
                        .createIndex(new Index(Followed.RESPONSIBLE, Direction.ASC).named("by_unit")));
    }
}
