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

    /** Goes from field to field as long as single values are demanded; a range is the last that can narrow the walk. */
    static IndexWalk along(WalkableIndex index, Map<String, Demand> demands) {
        List<List<@Nullable Object>> beginnings = List.of(List.of());
        var fixedFields = 0;
        var arrays = false;
        for (var field = 0; field < index.order().size(); field++) {
            var demand = demands.get(index.getKeys().get(field).getKey());
            if (demand == null || (arrays && index.hasArrays(field))) {
                break;
            }
            arrays |= index.hasArrays(field);
            var intervals = demand.intervals(index.hasArrays(field)).orElse(List.of(Interval.EVERYTHING));
            if (intervals.stream().anyMatch(interval -> !interval.isOneValue())) {
                return new IndexWalk(index, parts(index.order(), beginnings, intervals.getFirst()), fixedFields);
            }
            if (beginnings.size() * intervals.size() > MOST_PARTS) {
                break;
            }
            beginnings = continued(beginnings, intervals);
            fixedFields += intervals.size() == 1 && fixedFields == field ? 1 : 0;
        }
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

    /** The positions of the documents on the walk, each once. */
    Stream<Object> positions(boolean backwards) {
        var positions = parts.stream().flatMap(part -> stream(index.walk(part.from(), part.to(), backwards)));
        var severalLinesEach = IntStream.range(0, index.order().size()).anyMatch(index::hasArrays);
        return severalLinesEach ? positions.distinct() : positions;
    }

    private static Stream<Object> stream(Iterator<Object> positions) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(positions, Spliterator.ORDERED), false);
    }
}
