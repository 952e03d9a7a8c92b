package vn.canbang.starter.audit;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import vn.canbang.audit.AuditChain;
import vn.canbang.starter.migration.Migration;

/** An act that was told as an event stands in the audit once. */
public class V011_IndexAuditEvents implements Migration {

    @Override
    public int number() {
        return 11;
    }

    @Override
    public void apply(MongoOperations database) {
        database.indexOps("audit")
                .createIndex(new Index(AuditChain.EVENT, Sort.Direction.ASC)
                        .sparse()
                        .unique()
                        .named("by_event"));
    }
}
