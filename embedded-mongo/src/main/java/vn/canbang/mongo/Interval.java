package vn.canbang.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The values from one to another, both included. */
record Interval(@Nullable Object from, @Nullable Object to) {

    static final Interval EVERYTHING = new Interval(ValueOrder.End.LOWEST, ValueOrder.End.HIGHEST);

    private static final Interval NUMBERS = new Interval(Double.NEGATIVE_INFINITY, "");
    private static final Interval TEXTS = new Interval("", new Document());
    private static final Interval TRUTHS = new Interval(false, true);
    private static final Interval INSTANTS = new Interval(Instant.MIN, Instant.MAX);
    private static final Interval UUIDS = new Interval(new UUID(0, 0), new UUID(-1, -1));
    private static final Interval OBJECT_IDS =
            new Interval(new ObjectId("000000000000000000000000"), new ObjectId("ffffffffffffffffffffffff"));

    static Interval only(@Nullable Object value) {
        return new Interval(value, value);
    }

    /** All values that a value can be more or less than: those of its own kind. Empty for the kinds that no query of ours compares. */
    static Optional<Interval> ofKind(@Nullable Object value) {
        return switch (value) {
            case Number _ -> Optional.of(NUMBERS);
            case String _ -> Optional.of(TEXTS);
            case Boolean _ -> Optional.of(TRUTHS);
            case Instant _ -> Optional.of(INSTANTS);
            case UUID _ -> Optional.of(UUIDS);
            case ObjectId _ -> Optional.of(OBJECT_IDS);
            case null, default -> Optional.empty();
        };
    }

    Interval and(Interval other) {
        var highestFrom = ValueOrder.INSTANCE.compare(from, other.from) >= 0 ? from : other.from;
        var lowestTo = ValueOrder.INSTANCE.compare(to, other.to) <= 0 ? to : other.to;
        return new Interval(highestFrom, lowestTo);
    }

    boolean isOneValue() {
        return ValueOrder.INSTANCE.compare(from, to) == 0;
    }
}
