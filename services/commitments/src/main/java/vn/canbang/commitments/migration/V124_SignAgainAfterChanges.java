package vn.canbang.commitments.migration;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** After another licence a commitment has to be signed again: those who changed theirs before are told again from the beginning. */
@Component
class V124_SignAgainAfterChanges implements Migration {

    @Override
    public int number() {
        return 124;
    }

    @Override
    public void apply(MongoOperations database) {
        database.remove(Query.query(Criteria.where("_id").is("roster")), "feed_positions");
    }
}
