package vn.canbang.mongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The ids of which a query wants one or several: such documents are fetched at once, without weighing the indexes. */
final class NamedIds {

    private static final String ID = "_id";

    private NamedIds() {}

    /** The ids in their order, each once; none when the query does not say them. */
    static Optional<Collection<Object>> of(Document query) {
        if (query.get(ID) != null) {
            return named(query.get(ID));
        }
        return query.get("$and") instanceof Collection<?> conditions
                ? conditions.stream()
                        .filter(Document.class::isInstance)
                        .flatMap(condition -> of((Document) condition).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Collection<Object>> named(@Nullable Object condition) {
        if (!(condition instanceof Document operators)) {
            return one(condition);
        }
        if (operators.containsKey("$eq")) {
            return one(operators.get("$eq"));
        }
        return operators.get("$in") instanceof Collection<?> ids && ids.stream().allMatch(NamedIds::isSimple)
                ? Optional.of(inOrder(ids))
                : Optional.empty();
    }

    private static Optional<Collection<Object>> one(@Nullable Object id) {
        return id != null && isSimple(id) ? Optional.of(List.of(stored(id))) : Optional.empty();
    }

    private static Collection<Object> inOrder(Collection<?> ids) {
        var ordered = new TreeSet<Object>(ValueOrder.INSTANCE);
        ids.forEach(id -> ordered.add(stored(id)));
        return ordered;
    }

    /** Patterns, arrays, documents and nothing have equalities of their own. */
    private static boolean isSimple(@Nullable Object id) {
        return id instanceof BinData || Interval.ofKind(id).isPresent();
    }

    /** Numbers are compared by their value, whatever their kind. */
    private static Object stored(Object id) {
        return id instanceof Number
                ? Objects.requireNonNull(new KeyValue(id).normalized().get(0))
                : id;
    }
}
