package vn.canbang.starter.aggregate;

import java.util.Collection;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Saves changed records of one kind in one write, each as it would be saved alone: none over what somebody else has written since. */
public final class SavingTogether {

    private SavingTogether() {}

    /** When one of them is another one by now, the others are saved and the work is to be done again for what was read anew. */
    public static <T extends Aggregate> void save(MongoOperations mongo, Class<T> kind, Collection<T> changed) {
        if (changed.isEmpty()) {
            return;
        }
        var together = mongo.bulkOps(BulkMode.UNORDERED, kind);
        for (var each : changed) {
            var asRead = Query.query(Criteria.where("_id")
                    .is(id(mongo, kind, each))
                    .and("version")
                    .is(each.version()));
            each.becomeNextVersion();
            together.replaceOne(asRead, each);
        }
        if (together.execute().getMatchedCount() < changed.size()) {
            throw new OptimisticLockingFailureException(
                    "One of %d records was saved by somebody else".formatted(changed.size()));
        }
    }

    private static Object id(MongoOperations mongo, Class<?> kind, Aggregate record) {
        return mongo.getConverter()
                .getMappingContext()
                .getRequiredPersistentEntity(kind)
                .getIdentifierAccessor(record)
                .getRequiredIdentifier();
    }
}
