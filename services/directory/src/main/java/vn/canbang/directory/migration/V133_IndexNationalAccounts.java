package vn.canbang.directory.migration;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** Each user name of the Population Authority once, in the platform's own database. */
@Component
class V133_IndexNationalAccounts implements Migration {

    @Override
    public int number() {
        return 133;
    }

    @Override
    public boolean forPlatform() {
        return true;
    }

    @Override
    public void apply(MongoOperations database) {
        database.indexOps("national_accounts")
                .createIndex(new Index("username", Sort.Direction.ASC).unique().named("username_once"));
    }
}
