package vn.canbang.commitments.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.commitments.listing.Listing;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Scope;

/** Searches with the indexes of {@code V108_BindQuestionings} and {@code V126_ForgetEndedCases}. */
class QuestioningSearchImpl implements QuestioningSearch {

    private final MongoOperations mongo;

    QuestioningSearchImpl(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Questioning> endedWithScans() {
        return mongo.find(
                Query.query(Criteria.where("keepsScans").is(true).and("outcome").exists(true)), Questioning.class);
    }

    @Override
    public List<Questioning> newest(
            Caller caller, Set<UUID> organisations, @Nullable QuestioningPlace after, int limit) {
        var conditions = new ArrayList<>(
                caller.scope().conditions(null, path -> Scope.atOrUnder("responsible", path), "owner", "parties"));
        conditions.add(Criteria.where("owner").in(organisations));
        if (after != null) {
            conditions.add(after.before());
        }
        return mongo.find(
                Query.query(Listing.all(conditions))
                        .with(QuestioningPlace.sort())
                        .limit(limit),
                Questioning.class);
    }
}
