package vn.canbang.mongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A query that asks of some fields only which value they have or between which it lies, so that an index that begins with
 * those fields can count what it finds. Whatever the index might see differently from a comparison of documents is left to
 * that comparison.
 */
final class CoveredQuery {

    private static final int MOST_PARTS = 500;

    /** For each field the spans of which one must hold its value; they do not overlap. */
    private final Map<String, List<Span>> fields = new LinkedHashMap<>();

    private CoveredQuery() {}

    static Optional<CoveredQuery> of(Document query) {
        var covered = new CoveredQuery();
        return covered.take(query) ? Optional.of(covered) : Optional.empty();
    }

    private boolean take(Document query) {
        return query.entrySet().stream().allMatch(entry -> take(entry.getKey(), entry.getValue()));
    }

    private boolean take(String path, @Nullable Object condition) {
        if (path.equals("$and")) {
            return condition instanceof Collection<?> parts
                    && parts.stream().allMatch(part -> part instanceof Document document && take(document));
        }
        if (path.startsWith("$")) {
            return false;
        }
        if (condition instanceof Document operators) {
            return !operators.isEmpty()
                    && operators.entrySet().stream()
                            .allMatch(operator -> narrow(path, spans(operator.getKey(), operator.getValue())));
        }
        return narrow(path, spans("$eq", condition));
    }

    private static Optional<List<Span>> spans(String operator, @Nullable Object operand) {
        if (!operator.equals("$in")) {
            return operand == null
                    ? Optional.empty()
                    : Span.of(operator, operand).map(CoveredQuery::normalized).map(List::of);
        }
        if (!(operand instanceof Collection<?> values) || values.isEmpty()) {
            return Optional.empty();
        }
        var spans = new ArrayList<Span>();
        for (var value : values) {
            var span = value == null
                    ? Optional.<Span>empty()
                    : Span.of("$eq", value).map(CoveredQuery::normalized);
            if (span.isEmpty()) {
                return Optional.empty();
            }
            if (spans.stream().noneMatch(other -> other.and(span.get()).isPresent())) {
                spans.add(span.get());
            }
        }
        return Optional.of(spans);
    }

    /** Values as an index has them. */
    private static Span normalized(Span span) {
        return span.isOneValue()
                ? Span.only(Objects.requireNonNull(
                        new KeyValue(span.from()).normalized().get(0)))
                : span;
    }

    private boolean narrow(String path, Optional<List<Span>> spans) {
        spans.ifPresent(wanted -> fields.merge(
                path,
                wanted,
                (known, more) -> known.stream()
                        .flatMap(one -> more.stream().flatMap(other -> one.and(other).stream()))
                        .toList()));
        return spans.isPresent();
    }

    /** How many documents an index knows, when it begins with all fields asked for and has one line for each document. */
    Optional<Long> count(WalkableIndex index) {
        var keys = index.getKeys();
        var asked = fields.size();
        if (asked > keys.size()
                || IntStream.range(0, keys.size()).anyMatch(index::hasArrays)
                || keys.subList(0, asked).stream().anyMatch(key -> !fields.containsKey(key.getKey()))) {
            return Optional.empty();
        }
        List<List<@Nullable Object>> beginnings = List.of(List.of());
        for (var field = 0; field < asked - 1; field++) {
            var spans = spans(index, field);
            if (!spans.stream().allMatch(Span::isOneValue) || beginnings.size() * spans.size() > MOST_PARTS) {
                return Optional.empty();
            }
            beginnings = beginnings.stream()
                    .flatMap(beginning -> spans.stream().map(span -> and(beginning, span.from())))
                    .toList();
        }
        var last = spans(index, asked - 1);
        return Optional.of(beginnings.stream()
                .mapToLong(beginning -> last.stream()
                        .mapToLong(span -> count(index, beginning, span))
                        .sum())
                .sum());
    }

    private List<Span> spans(WalkableIndex index, int field) {
        return Objects.requireNonNull(fields.get(index.getKeys().get(field).getKey()));
    }

    private static long count(WalkableIndex index, List<@Nullable Object> beginning, Span span) {
        var order = index.order();
        var upwards = order.ascending(beginning.size());
        var first = and(beginning, upwards ? span.from() : span.to());
        var last = and(beginning, upwards ? span.to() : span.from());
        var withFirst = upwards ? span.withFrom() : span.withTo();
        var withLast = upwards ? span.withTo() : span.withFrom();
        return index.count(
                withFirst ? IndexEntry.before(first, order) : IndexEntry.after(first, order),
                withLast ? IndexEntry.after(last, order) : IndexEntry.before(last, order));
    }

    private static List<@Nullable Object> and(List<@Nullable Object> beginning, @Nullable Object value) {
        List<@Nullable Object> longer = new ArrayList<>(beginning);
        longer.add(value);
        return longer;
    }
}
