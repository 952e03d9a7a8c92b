package vn.canbang.directory.migration;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** Whose post is at a unit that passes into another one. */
@Component
class V110_IndexPassingUnits implements Migration {

    @Override
    public int number() {
        return 110;
    }

    @Override
    public void apply(MongoOperations database) {
        database.indexOps("people")
                .createIndex(new Index("appointments.unitPath", Sort.Direction.ASC).named("by_appointments.unitPath"));
    }
}
