package vn.canbang.directory.migration;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** Each tenant once, in the platform's own database. */
@Component
class V101_IndexTenants implements Migration {

    @Override
    public int number() {
        return 101;
    }

    @Override
    public boolean forPlatform() {
        return true;
    }

    @Override
    public void apply(MongoOperations database) {
        database.indexOps("tenants")
                .createIndex(new Index("slug", Sort.Direction.ASC).unique().named("slug_once"));
    }
}
