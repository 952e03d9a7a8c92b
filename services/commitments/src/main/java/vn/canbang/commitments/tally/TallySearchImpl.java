package vn.canbang.commitments.tally;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.starter.access.Caller;

/** Searches with the indexes of {@code V104_CreateTallies}. */
class TallySearchImpl implements TallySearch {

    private final MongoOperations mongo;

    TallySearchImpl(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<CommitmentTally> inScope(Caller caller, SubjectKind kind, ClauseKind clause, @Nullable String unit) {
        var conditions = new ArrayList<Criteria>();
        conditions.add(Criteria.where("kind").is(kind));
        conditions.add(Criteria.where("clause").is(clause));
        conditions.add(caller.scope().criteria(unit, "responsible", "owner", "parties"));
        return mongo.find(Query.query(new Criteria().andOperator(conditions)), CommitmentTally.class);
    }
}
