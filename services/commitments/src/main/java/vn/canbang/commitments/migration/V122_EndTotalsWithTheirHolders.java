package vn.canbang.commitments.migration;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/**
 * A total counts no longer than its village or body exists: what the directory has told of those is read again from the
 * beginning, so that the totals of whoever has ended already end as well.
 */
@Component
class V122_EndTotalsWithTheirHolders implements Migration {

    @Override
    public int number() {
        return 122;
    }

    @Override
    public void apply(MongoOperations database) {
        database.remove(Query.query(Criteria.where("_id").is("tallies")), "feed_positions");
    }
}
