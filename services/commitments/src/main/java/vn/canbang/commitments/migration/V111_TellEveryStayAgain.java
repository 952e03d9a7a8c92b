package vn.canbang.commitments.migration;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/**
 * Stays are kept as the directory tells them, earlier ones included: its feed is read again from the beginning, which puts
 * right what was counted from what had been known before.
 */
@Component
class V111_TellEveryStayAgain implements Migration {

    @Override
    public int number() {
        return 111;
    }

    @Override
    public void apply(MongoOperations database) {
        database.remove(Query.query(Criteria.where("_id").is("roster")), "feed_positions");
    }
}
