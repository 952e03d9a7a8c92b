package vn.canbang.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The values that a condition lets through, exactly: from one end to the other, each end with or without itself. Only for
 * kinds of values that an index tells apart just as a comparison of documents does.
 */
record Span(Object from, boolean withFrom, Object to, boolean withTo) {

    private static final long LARGEST_EXACT_NUMBER = 1L << 53;

    /** The span of an operator and its operand, or none when an index cannot answer it exactly. */
    static Optional<Span> of(String operator, Object operand) {
        if (operator.equals("$eq")) {
            return isExact(operand) ? Optional.of(only(operand)) : Optional.empty();
        }
        return ofKind(operand)
                .flatMap(kind -> Optional.ofNullable(
                        switch (operator) {
                            case "$gt" -> new Span(operand, false, kind.to, kind.withTo);
                            case "$gte" -> new Span(operand, true, kind.to, kind.withTo);
                            case "$lt" -> new Span(kind.from, kind.withFrom, operand, false);
                            case "$lte" -> new Span(kind.from, kind.withFrom, operand, true);
                            default -> null;
                        }));
    }

    static Span only(Object value) {
        return new Span(value, true, value, true);
    }

    private static boolean isExact(Object value) {
        return switch (value) {
            case Integer _ -> true;
            case Long number -> Math.abs(number) < LARGEST_EXACT_NUMBER;
            default -> ofKind(value).isPresent();
        };
    }

    private static Optional<Span> ofKind(Object value) {
        return switch (value) {
            case String _ -> Optional.of(new Span("", true, new Document(), false));
            case Boolean _, Instant _, UUID _, ObjectId _ ->
                Interval.ofKind(value).flatMap(Span::all);
            default -> Optional.empty();
        };
    }

    private static Optional<Span> all(Interval kind) {
        var from = kind.from();
        var to = kind.to();
        return from == null || to == null ? Optional.empty() : Optional.of(new Span(from, true, to, true));
    }

    boolean isOneValue() {
        return withFrom && withTo && ValueOrder.INSTANCE.compare(from, to) == 0;
    }

    /** What both let through; none when that is nothing. */
    Optional<Span> and(Span other) {
        var froms = ValueOrder.INSTANCE.compare(from, other.from);
        var tos = ValueOrder.INSTANCE.compare(to, other.to);
        var both = new Span(
                froms >= 0 ? from : other.from,
                froms == 0 ? withFrom && other.withFrom : froms > 0 ? withFrom : other.withFrom,
                tos <= 0 ? to : other.to,
                tos == 0 ? withTo && other.withTo : tos < 0 ? withTo : other.withTo);
        var width = ValueOrder.INSTANCE.compare(both.from, both.to);
        return width < 0 || both.isOneValue() ? Optional.of(both) : Optional.empty();
    }
}
