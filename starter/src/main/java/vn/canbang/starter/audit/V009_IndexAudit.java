package vn.canbang.starter.audit;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import vn.canbang.starter.migration.Migration;

/** By what an auditor looks for entries. */
public class V009_IndexAudit implements Migration {

    @Override
    public int number() {
        return 9;
    }

    @Override
    public void apply(MongoOperations database) {
        for (var field : new String[] {"act", "actor"}) {
            database.indexOps("audit")
                    .createIndex(new Index(field, Sort.Direction.ASC)
                            .on("_id", Sort.Direction.DESC)
                            .named("by_" + field));
        }
        database.indexOps("audit").createIndex(new Index("at", Sort.Direction.DESC).named("by_at"));
    }
}
