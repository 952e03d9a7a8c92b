package vn.canbang.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first stages of an aggregation, as far as they are a query: {@code $match}, then {@code $sort}, {@code $skip} and {@code $limit}.
 * The collection answers them with its indexes; the rest of the pipeline works on what it answers.
 */
record AggregationStart(Document filter, @Nullable Document order, int skip, int limit, List<Document> rest) {

    static AggregationStart of(List<Document> pipeline) {
        var stages = new ArrayList<>(pipeline);
        var filters = new ArrayList<Document>();
        while (next(stages, "$match") instanceof Document filter) {
            filters.add(filter);
            stages.removeFirst();
        }
        var order = next(stages, "$sort") instanceof Document sort && !sort.isEmpty() ? sort : null;
        if (order != null) {
            stages.removeFirst();
        }
        return new AggregationStart(
                together(filters), order, number(stages, "$skip"), number(stages, "$limit"), stages);
    }

    private static Document together(List<Document> filters) {
        return switch (filters.size()) {
            case 0 -> new Document();
            case 1 -> filters.getFirst();
            default -> new Document("$and", filters);
        };
    }

    private static @Nullable Object next(List<Document> stages, String operation) {
        return stages.isEmpty() || stages.getFirst().size() != 1
                ? null
                : stages.getFirst().get(operation);
    }

    private static int number(List<Document> stages, String operation) {
        if (next(stages, operation) instanceof Number number
                && number.longValue() == number.intValue()
                && number.intValue() > 0) {
            stages.removeFirst();
            return number.intValue();
        }
        return 0;
    }

    boolean isEmpty() {
        return filter.isEmpty() && order == null && skip == 0 && limit == 0;
    }

    /** The same as a query. */
    Document query() {
        return new Document("$query", filter).append("$orderby", order);
    }
}
