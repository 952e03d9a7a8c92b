package vn.canbang.commitments.migration;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** Norms of a subtree, those of one organisation, and those that a measure counts in a unit. */
@Component
class V112_CreateNorms implements Migration {

    @Override
    public int number() {
        return 112;
    }

    @Override
    public void apply(MongoOperations database) {
        var indexes = database.indexOps("norms");
        indexes.createIndex(new Index("kind", Direction.ASC)
                .on("responsible", Direction.ASC)
                .named("by_kind_and_unit"));
        indexes.createIndex(new Index("owner", Direction.ASC).sparse().named("by_owner"));
        indexes.createIndex(new Index("holder.unitId", Direction.ASC)
                .on("kind", Direction.ASC)
                .named("by_counted_unit"));
    }
}
