package vn.canbang.commitments.migration;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** What a body that is about to close has taken is counted before its day. */
@Component
class V125_IndexCounterparties implements Migration {

    @Override
    public int number() {
        return 125;
    }

    @Override
    public void apply(MongoOperations database) {
        database.indexOps("commitments")
                .createIndex(new Index("signature.counterparty.organisation", Direction.ASC)
                        .on("coveredTo", Direction.ASC)
                        .named("by_counterparty_and_end"));
    }
}
