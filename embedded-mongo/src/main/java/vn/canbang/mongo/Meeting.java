package vn.canbang.mongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A walk in the order asked for although a range is demanded of the field before it, as when words are searched in the order of names:
 * each single value in the range has its lines in that order, so they are merged; and of several demands on a field with arrays each has
 * such a walk, and they meet at the documents that fulfil all of them. It ends as soon as enough were found, however many there are.
 *
 * @param demands for each demand the beginnings of the lines that fulfil it, the demand with the fewest lines first
 * @param order the order asked for, of lines of whatever value
 */
record Meeting(
        WalkableIndex index, List<Fulfilled> demands, int field, Comparator<IndexEntry> order, boolean backwards) {

    /** With more single values in a range the lines are sorted instead. */
    private static final int MOST_VALUES = 64;

    private static final String ID = "_id";

    /** The beginnings of the lines that fulfil one demand, one for each value, and how many lines those are. */
    record Fulfilled(List<List<@Nullable Object>> beginnings, long lines) {}

    /** None when the index does not have the order asked for behind a field of which something is demanded. */
    static Optional<Meeting> of(WalkableIndex index, Map<String, Demand> demands, Document wishes) {
        if (wishes.isEmpty()) {
            return Optional.empty();
        }
        var beginning = fixed(index, demands);
        var field = beginning.size();
        var demand = field == index.order().size()
                ? null
                : demands.get(index.getKeys().get(field).getKey());
        var backwards = demand == null ? Optional.<Boolean>empty() : backwards(index, field, wishes);
        if (demand == null || backwards.isEmpty() || !index.order().ascending(field)) {
            return Optional.empty();
        }
        var fulfilled = new ArrayList<Fulfilled>();
        for (var way : demand.ways(index.hasArrays(field))) {
            var values = values(index, beginning, way);
            if (values.isEmpty()) {
                return Optional.empty();
            }
            fulfilled.add(values.get());
        }
        fulfilled.sort(Comparator.comparingLong(Fulfilled::lines));
        var order = order(index, field, wishes.size(), backwards.get());
        return fulfilled.isEmpty()
                ? Optional.empty()
                : Optional.of(new Meeting(index, fulfilled, field, order, backwards.get()));
    }

    /** The values of the first fields of which one value only is demanded. */
    private static List<@Nullable Object> fixed(WalkableIndex index, Map<String, Demand> demands) {
        var beginning = new ArrayList<@Nullable Object>();
        for (var key : index.getKeys()) {
            var demand = demands.get(key.getKey());
            if (demand == null || index.hasArrays(beginning.size())) {
                return beginning;
            }
            var ways = demand.ways(false);
            if (ways.size() != 1
                    || ways.getFirst().size() != 1
                    || !ways.getFirst().getFirst().isOneValue()) {
                return beginning;
            }
            beginning.add(ways.getFirst().getFirst().from());
        }
        return beginning;
    }

    /** Whether the fields after this one have to be walked backwards to give the order; none when they do not give it at all. */
    private static Optional<Boolean> backwards(WalkableIndex index, int field, Document wishes) {
        var keys = index.getKeys().stream().map(IndexKey::getKey).toList();
        var names = List.copyOf(wishes.keySet());
        var end = field + 1 + names.size();
        if (names.isEmpty()
                || !names.getLast().equals(ID)
                || end != keys.size()
                || !keys.subList(field + 1, end).equals(names)) {
            return Optional.empty();
        }
        Boolean backwards = null;
        for (var i = field + 1; i < end; i++) {
            if (index.hasArrays(i) || !(wishes.get(keys.get(i)) instanceof Number direction)) {
                return Optional.empty();
            }
            var against = direction.intValue() > 0 != index.order().ascending(i);
            if (backwards != null && backwards != against) {
                return Optional.empty();
            }
            backwards = against;
        }
        return Optional.ofNullable(backwards);
    }

    private static Comparator<IndexEntry> order(WalkableIndex index, int field, int wishes, boolean backwards) {
        Comparator<IndexEntry> order = (one, other) -> {
            for (var i = field + 1; i <= field + wishes; i++) {
                var difference = ValueOrder.INSTANCE.compare(one.value(i), other.value(i));
                if (difference != 0) {
                    return index.order().ascending(i) ? difference : -difference;
                }
            }
            return 0;
        };
        return backwards ? order.reversed() : order;
    }

    /** The single values that the index has in some intervals; none when they are too many. */
    private static Optional<Fulfilled> values(
            WalkableIndex index, List<@Nullable Object> beginning, List<Interval> intervals) {
        var order = index.order();
        var beginnings = new ArrayList<List<@Nullable Object>>();
        var lines = 0L;
        for (var interval : intervals) {
            var begin = IndexEntry.before(and(beginning, interval.from()), order);
            var end = IndexEntry.after(and(beginning, interval.to()), order);
            lines += index.count(begin, end);
            var next = first(index, begin, end);
            while (next != null) {
                if (beginnings.size() == MOST_VALUES) {
                    return Optional.empty();
                }
                var value = and(beginning, next.value(beginning.size()));
                beginnings.add(value);
                next = first(index, IndexEntry.after(value, order), end);
            }
        }
        return Optional.of(new Fulfilled(beginnings, lines));
    }

    private static @Nullable IndexEntry first(WalkableIndex index, IndexEntry from, IndexEntry to) {
        var lines = index.walk(from, to, false);
        return lines.hasNext() ? lines.next() : null;
    }

    private static List<@Nullable Object> and(List<@Nullable Object> beginning, @Nullable Object value) {
        List<@Nullable Object> longer = new ArrayList<>(beginning);
        longer.add(value);
        return longer;
    }

    /** How many lines the rarest demand has. */
    long fewest() {
        return demands.getFirst().lines();
    }

    /** How many documents fulfil all demands, as if those had nothing to do with each other. */
    double matches(int documents) {
        var matches = (double) documents;
        for (var demand : demands) {
            matches *= Math.min(1, demand.lines() / Math.max(1.0, documents));
        }
        return matches;
    }

    /** The positions of the documents that fulfil all demands, in order and each once. */
    Stream<Object> positions() {
        var runs = demands.stream()
                .map(demand -> new MergedRun(index, demand.beginnings(), field, order, backwards))
                .toList();
        var found = new MetPositions(runs, order);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(found, Spliterator.ORDERED), false);
    }
}
