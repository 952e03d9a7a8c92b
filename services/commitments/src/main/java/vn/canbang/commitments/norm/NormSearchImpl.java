package vn.canbang.commitments.norm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.starter.access.Caller;

/** Searches with the indexes of {@code V112_CreateNorms}. */
class NormSearchImpl implements NormSearch {

    private final MongoOperations mongo;

    NormSearchImpl(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<NormDocument> inScope(Caller caller, NormKind kind, @Nullable String unit) {
        return mongo.find(
                Query.query(new Criteria()
                        .andOperator(
                                Criteria.where("kind").is(kind),
                                caller.scope().criteria(unit, "responsible", "owner", "parties"))),
                NormDocument.class);
    }
}
