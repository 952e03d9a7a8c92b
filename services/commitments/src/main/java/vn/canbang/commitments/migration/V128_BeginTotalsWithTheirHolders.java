package vn.canbang.commitments.migration;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/**
 * A total counts no earlier than its village or body exists, as no longer: what the directory has told of those is read again
 * from the beginning, so that totals from before are taken out of the counts.
 */
@Component
class V128_BeginTotalsWithTheirHolders implements Migration {

    @Override
    public int number() {
        return 128;
    }

    @Override
    public void apply(MongoOperations database) {
        database.remove(Query.query(Criteria.where("_id").is("tallies")), "feed_positions");
    }
}
