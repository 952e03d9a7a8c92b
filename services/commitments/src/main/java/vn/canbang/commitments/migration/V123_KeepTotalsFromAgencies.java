package vn.canbang.commitments.migration;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/**
 * Earlier versions told agencies the total of each village, those of a clause among them that the law has ended since. The events
 * stay in their places, for readers go by these, and say no more than that there was something.
 */
@Component
class V123_KeepTotalsFromAgencies implements Migration {

    private static final String RECORDED = "vn.canbang.commitments.tally-recorded.v1";

    @Override
    public int number() {
        return 123;
    }

    @Override
    public void apply(MongoOperations database) {
        database.updateMulti(Query.query(Criteria.where("type").is(RECORDED)), Update.update("data", "{}"), "feed");
    }
}
