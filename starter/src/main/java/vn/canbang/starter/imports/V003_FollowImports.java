package vn.canbang.starter.imports;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import vn.canbang.starter.migration.Migration;
import vn.canbang.starter.territory.Followed;

/** Files by the unit that looks after them, so that they follow it through a reorganisation. */
class V003_FollowImports implements Migration {

    @Override
    public int number() {
        return 3;
    }

    @Override
    public void apply(MongoOperations database) {
        database.indexOps(ImportedFile.class)
                .createIndex(new Index(Followed.RESPONSIBLE, Sort.Direction.ASC).named("by_unit"));
    }
}
