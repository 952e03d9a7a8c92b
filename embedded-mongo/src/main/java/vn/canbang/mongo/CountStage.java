package vn.canbang.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stage with which a pipeline counts all that it found: {@code {$group: {_id: 1, n: {$sum: 1}}}}, as drivers send it for
 * {@code countDocuments}.
 */
record CountStage(@Nullable Object id, String name) {

    private static final Document EACH_ONCE = new Document("$sum", 1);

    /** The only stage after a filter, or none. */
    static Optional<CountStage> of(AggregationStart start) {
        return start.order() == null
                        && start.skip() == 0
                        && start.limit() == 0
                        && start.rest().size() == 1
                ? of(start.rest().getFirst())
                : Optional.empty();
    }

    private static Optional<CountStage> of(Document stage) {
        if (stage.size() != 1
                || !(stage.get("$group") instanceof Document group)
                || group.size() != 2
                || !group.containsKey("_id")
                || !isConstant(group.get("_id"))) {
            return Optional.empty();
        }
        return group.entrySet().stream()
                .filter(field -> EACH_ONCE.equals(field.getValue()))
                .map(field -> new CountStage(group.get("_id"), field.getKey()))
                .findFirst();
    }

    private static boolean isConstant(@Nullable Object id) {
        return id == null || id instanceof Number || id instanceof Boolean;
    }

    /** Nothing found makes no group. */
    List<Document> answer(long count) {
        return count == 0 ? List.of() : List.of(new Document("_id", id).append(name, Math.toIntExact(count)));
    }
}
