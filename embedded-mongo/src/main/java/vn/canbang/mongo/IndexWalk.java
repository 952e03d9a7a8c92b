package vn.canbang.mongo;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * One way to answer a query: a walk along the parts of an index in which the demands on the index's first fields are met.
 *
 * @param fixedFields how many fields, counted from the first, have one value only on the whole walk
 */
record IndexWalk(WalkableIndex index, List<Part> parts, int fixedFields) {

    private static final int MOST_PARTS = 500;

    /** Neighbouring lines of the index. */
    record Part(IndexEntry from, IndexEntry to) {}

    /**
     * Goes from field to field as long as single values are demanded; a range is the last that can narrow the walk. Where a field has
     * arrays, every condition on it is a walk of its own.
     */
    static List<IndexWalk> along(WalkableIndex index, Map<String, Demand> demands) {
        return along(index, demands, 0, List.of(List.of()), 0, false);
    }

    private static List<IndexWalk> along(
            WalkableIndex index,
            Map<String, Demand> demands,
            int field,
            List<List<@Nullable Object>> beginnings,
            int fixedFields,
            boolean arrays) {
        var hasArrays = field < index.order().size() && index.hasArrays(field);
        var demand = field == index.order().size()
                ? null
                : demands.get(index.getKeys().get(field).getKey());
        if (demand == null || (arrays && hasArrays)) {
            return List.of(over(index, beginnings, fixedFields));
        }
        var ways = demand.ways(hasArrays);
        return (ways.isEmpty() ? List.of(List.of(Interval.EVERYTHING)) : ways)
                .stream()
                        .flatMap(way ->
                                along(index, demands, field, beginnings, fixedFields, arrays || hasArrays, way)
                                        .stream())
                        .toList();
    }

    private static List<IndexWalk> along(
            WalkableIndex index,
            Map<String, Demand> demands,
            int field,
            List<List<@Nullable Object>> beginnings,
            int fixedFields,
            boolean arrays,
            List<Interval> way) {
        if (way.stream().anyMatch(interval -> !interval.isOneValue())) {
            return List.of(new IndexWalk(index, parts(index.order(), beginnings, way.getFirst()), fixedFields));
        }
        if (beginnings.size() * way.size() > MOST_PARTS) {
            return List.of(over(index, beginnings, fixedFields));
        }
        var fixed = way.size() == 1 && fixedFields == field ? fixedFields + 1 : fixedFields;
        return along(index, demands, field + 1, continued(beginnings, way), fixed, arrays);
    }

    private static IndexWalk over(WalkableIndex index, List<List<@Nullable Object>> beginnings, int fixedFields) {
        var order = index.order();
        var parts = beginnings.stream()
                .map(beginning -> new Part(IndexEntry.before(beginning, order), IndexEntry.after(beginning, order)))
                .toList();
        return new IndexWalk(index, parts, fixedFields);
    }

    private static List<List<@Nullable Object>> continued(
            List<List<@Nullable Object>> beginnings, List<Interval> values) {
        return beginnings.stream()
                .flatMap(beginning -> values.stream().map(value -> and(beginning, value.from())))
                .toList();
    }

    private static List<Part> parts(IndexOrder order, List<List<@Nullable Object>> beginnings, Interval range) {
        return beginnings.stream()
                .map(beginning -> {
                    var ascending = order.ascending(beginning.size());
                    var first = and(beginning, ascending ? range.from() : range.to());
                    var last = and(beginning, ascending ? range.to() : range.from());
                    return new Part(IndexEntry.before(first, order), IndexEntry.after(last, order));
                })
                .toList();
    }

    private static List<@Nullable Object> and(List<@Nullable Object> beginning, @Nullable Object value) {
        List<@Nullable Object> longer = new ArrayList<>(beginning);
        longer.add(value);
        return longer;
    }

    long lines() {
        return parts.stream()
                .mapToLong(part -> index.count(part.from(), part.to()))
                .sum();
    }

    /** Whether a document may be met more than once. */
    boolean repeats() {
        return IntStream.range(0, index.order().size()).anyMatch(index::hasArrays);
    }

    /** The lines of the index on the walk. */
    Stream<IndexEntry> entries(boolean backwards) {
        return parts.stream().flatMap(part -> stream(index.walk(part.from(), part.to(), backwards)));
    }

    private static Stream<IndexEntry> stream(Iterator<IndexEntry> entries) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(entries, Spliterator.ORDERED), false);
    }
}
