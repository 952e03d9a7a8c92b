package vn.canbang.commitments.migration;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/**
 * Files name those who sign by their licences: an entry of the roster is found by its own. Those of before are told again from
 * the beginning of the directory's feed.
 */
@Component
class V113_FindByLicence implements Migration {

    @Override
    public int number() {
        return 113;
    }

    @Override
    public void apply(MongoOperations database) {
        database.indexOps("roster")
                .createIndex(new Index("licence", Direction.ASC).sparse().named("by_licence"));
        database.remove(Query.query(Criteria.where("_id").is("roster")), "feed_positions");
    }
}
