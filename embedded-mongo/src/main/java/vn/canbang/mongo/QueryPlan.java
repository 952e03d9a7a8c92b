package vn.canbang.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a query will be answered: along which index, in which direction, and whether the documents then come in the order asked for, so
 * that the walk may end as soon as enough were found.
 */
record QueryPlan(IndexWalk walk, boolean ordered, boolean backwards, double cost) {

    /** What reading a document in its place costs, compared with looking it up from an index. */
    private static final double COST_IN_SEQUENCE = 0.5;

    /** What sorting adds for each document. */
    private static final double COST_OF_SORTING = 0.5;

    /**
     * The cheapest way to the documents of a query through one of the indexes, or none when it is cheaper to read the whole collection.
     *
     * @param wanted how many documents are asked for; 0 for all
     */
    static Optional<QueryPlan> cheapest(
            Collection<? extends WalkableIndex> indexes,
            Document query,
            @Nullable Document order,
            int wanted,
            int documents) {
        var demands = Demand.of(query);
        var walks = indexes.stream()
                .filter(index -> !index.leavesOutMissing() || demandsPresence(index, demands))
                .map(index -> IndexWalk.along(index, demands))
                .toList();
        var matches =
                Math.max(1, walks.stream().mapToLong(IndexWalk::lines).min().orElse(documents));
        var isOrdered = order != null && !order.isEmpty();
        var reading = cost(documents * COST_IN_SEQUENCE, documents, matches, wanted, !isOrdered);
        return walks.stream()
                .map(walk -> of(walk, order, wanted, matches))
                .min(Comparator.comparingDouble(QueryPlan::cost))
                .filter(plan -> plan.cost() < reading);
    }

    private static boolean demandsPresence(WalkableIndex index, Map<String, Demand> demands) {
        return index.getKeys().stream()
                .map(key -> demands.get(key.getKey()))
                .filter(Objects::nonNull)
                .anyMatch(Demand::excludesMissing);
    }

    private static QueryPlan of(IndexWalk walk, @Nullable Document order, int wanted, long matches) {
        var direction = order == null || order.isEmpty() ? Optional.of(true) : direction(walk, order);
        var lines = walk.lines();
        var cost = cost((double) lines, lines, matches, wanted, direction.isPresent());
        return new QueryPlan(walk, direction.isPresent(), !direction.orElse(true), cost);
    }

    private static double cost(double all, long lines, long matches, int wanted, boolean ordered) {
        if (!ordered) {
            return all * (1 + COST_OF_SORTING);
        }
        return wanted == 0 ? all : Math.min(all, (double) wanted * lines / matches + wanted);
    }

    /** Whether the walk goes forwards (true) or backwards to meet the order, or cannot meet it. */
    private static Optional<Boolean> direction(IndexWalk walk, Document order) {
        var index = walk.index();
        if (walk.parts().size() != 1) {
            return Optional.empty();
        }
        var keys = index.getKeys();
        var fixed = keys.subList(0, walk.fixedFields()).stream()
                .map(key -> key.getKey())
                .toList();
        Boolean forwards = null;
        var field = walk.fixedFields();
        for (var wish : order.entrySet()) {
            if (fixed.contains(wish.getKey()) && !index.hasArrays(fixed.indexOf(wish.getKey()))) {
                continue;
            }
            if (field == keys.size()
                    || index.hasArrays(field)
                    || !keys.get(field).getKey().equals(wish.getKey())
                    || !(wish.getValue() instanceof Number direction)) {
                return Optional.empty();
            }
            var same = direction.intValue() > 0 == index.order().ascending(field);
            if (forwards != null && forwards != same) {
                return Optional.empty();
            }
            forwards = same;
            field++;
        }
        return Optional.of(forwards == null || forwards);
    }
}
