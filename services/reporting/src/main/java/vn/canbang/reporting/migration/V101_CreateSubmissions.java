package vn.canbang.reporting.migration;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** Submissions of a period by the unit that looks after them. */
@Component
class V101_CreateSubmissions implements Migration {

    @Override
    public int number() {
        return 101;
    }

    @Override
    public void apply(MongoOperations database) {
        database.indexOps("submissions")
                .createIndex(new Index("period", Direction.ASC)
                        .on("responsible", Direction.ASC)
                        .named("period_responsible"));
        database.indexOps("submissions")
                .createIndex(new Index("owner", Direction.ASC)
                        .on("period", Direction.ASC)
                        .named("owner_period"));
    }
}
