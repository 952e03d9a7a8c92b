package vn.canbang.reporting.migration;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;
import vn.canbang.starter.territory.Followed;

/** What a closed unit looked after is found at once. */
@Component
class V102_FollowUnits implements Migration {

    @Override
    public int number() {
        return 102;
    }

    @Override
    public void apply(MongoOperations database) {
        database.indexOps("submissions").createIndex(new Index(Followed.RESPONSIBLE, Direction.ASC).named("by_unit"));
    }
}
