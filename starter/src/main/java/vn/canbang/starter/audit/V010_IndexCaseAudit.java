package vn.canbang.starter.audit;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import vn.canbang.starter.migration.Migration;

/** By which case its readings are looked for. */
public class V010_IndexCaseAudit implements Migration {

    @Override
    public int number() {
        return 10;
    }

    @Override
    public void apply(MongoOperations database) {
        database.indexOps("audit_of_cases")
                .createIndex(new Index("cases", Sort.Direction.ASC)
                        .on("_id", Sort.Direction.DESC)
                        .named("by_case"));
    }
}
