package vn.canbang.commitments.migration;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** Tallies of a subtree, and those that a measure counts. */
@Component
class V104_CreateTallies implements Migration {

    @Override
    public int number() {
        return 104;
    }

    @Override
    public void apply(MongoOperations database) {
        var indexes = database.indexOps("tallies");
        indexes.createIndex(new Index("kind", Direction.ASC)
                .on("clause", Direction.ASC)
                .on("responsible", Direction.ASC)
                .named("by_kind_and_unit"));
        indexes.createIndex(new Index("unitId", Direction.ASC)
                .on("kind", Direction.ASC)
                .on("clause", Direction.ASC)
                .named("by_counted_unit"));
        indexes.createIndex(new Index("owner", Direction.ASC).sparse().named("by_owner"));
    }
}
