package vn.canbang.mongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a query demands of one field, as far as an index can help. It may demand less than the query, never more: whatever an index
 * offers is compared with the whole query afterwards. Values are normalized, as an index has them.
 */
final class Demand {

    /** Each of these holds by itself: the field has one of several values, in the order of values. */
    private final List<List<Interval>> choices = new ArrayList<>();

    /** Each of these holds by itself: the field has a value in this range. */
    private final List<Interval> ranges = new ArrayList<>();

    private boolean exists;

    /** The demands of all conditions that must hold together in a query, by path of the field. */
    static Map<String, Demand> of(Document query) {
        Map<String, Demand> demands = new LinkedHashMap<>();
        collect(query, demands);
        return demands;
    }

    private static void collect(Document query, Map<String, Demand> demands) {
        query.forEach((path, condition) -> {
            if (path.equals("$and") && condition instanceof Collection<?> conditions) {
                conditions.stream()
                        .filter(Document.class::isInstance)
                        .forEach(each -> collect((Document) each, demands));
            } else if (!path.startsWith("$")) {
                demands.computeIfAbsent(path, unknown -> new Demand()).add(condition);
            }
        });
    }

    private void add(@Nullable Object condition) {
        if (BsonRegularExpression.isRegularExpression(condition)) {
            RegexPrefix.of(BsonRegularExpression.convertToRegularExpression(condition))
                    .ifPresent(prefix -> ranges.add(new Interval(prefix, prefix + Character.MAX_VALUE)));
        } else if (condition instanceof Document operators) {
            operators.forEach(this::add);
        } else {
            add("$eq", condition);
        }
    }

    private void add(String operator, @Nullable Object operand) {
        var value = new KeyValue(operand).normalized().get(0);
        switch (operator) {
            case "$eq" -> addChoice(Collections.singletonList(value));
            case "$in" -> {
                if (value instanceof Collection<?> values) {
                    addChoice(values);
                }
            }
            case "$gt", "$gte" -> Interval.ofKind(value).ifPresent(kind -> ranges.add(new Interval(value, kind.to())));
            case "$lt", "$lte" ->
                Interval.ofKind(value).ifPresent(kind -> ranges.add(new Interval(kind.from(), value)));
            case "$exists" -> exists |= Boolean.TRUE.equals(operand);
            default -> {
                // No help for an index, which then offers more than the query wants.
            }
        }
    }

    private void addChoice(Collection<?> values) {
        if (values.stream().allMatch(Demand::isSimple)) {
            var ordered = new TreeSet<@Nullable Object>(ValueOrder.INSTANCE);
            ordered.addAll(values);
            choices.add(ordered.stream().map(Interval::only).toList());
        }
    }

    /** Arrays and documents have equalities of their own; only simple values are looked for in an index. */
    private static boolean isSimple(@Nullable Object value) {
        return value == null
                || value instanceof BinData
                || Interval.ofKind(value).isPresent();
    }

    /**
     * The parts of an index where the demand is met. Where the field has arrays, two conditions may be met by two different elements,
     * so each is a way of its own: what meets both is on both ways.
     */
    List<List<Interval>> ways(boolean arrays) {
        if (arrays) {
            return Stream.concat(choices.stream(), ranges.stream().map(List::of))
                    .toList();
        }
        var fewest = choices.stream().min(Comparator.comparingInt(List::size));
        return fewest.or(() -> ranges.stream().reduce(Interval::and).map(List::of)).stream()
                .toList();
    }

    /** Whether a document without the field fails the demand, so that an index without it misses nothing. */
    boolean excludesMissing() {
        return exists
                || !ranges.isEmpty()
                || choices.stream().anyMatch(choice -> choice.stream().noneMatch(value -> value.from() == null));
    }
}
