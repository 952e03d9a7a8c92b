package vn.canbang.commitments.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.listing.Listing;
import vn.canbang.starter.access.Caller;

/** Searches with the indexes of {@code V103_CreateSheets}. */
class SheetSearchImpl implements SheetSearch {

    private final MongoOperations mongo;

    SheetSearchImpl(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<SigningSheet> newest(
            Caller caller,
            @Nullable SubjectKind kind,
            @Nullable String unit,
            @Nullable SheetPlaceInTime before,
            int limit) {
        var conditions = Listing.owned(caller, unit);
        if (kind != null) {
            conditions.add(Criteria.where("kind").is(kind));
        }
        if (before != null) {
            conditions.add(before.before());
        }
        return mongo.find(
                Query.query(Listing.all(conditions))
                        .with(SheetPlaceInTime.sort())
                        .limit(limit),
                SigningSheet.class);
    }
}
