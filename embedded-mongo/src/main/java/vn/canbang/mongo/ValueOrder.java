package vn.canbang.mongo;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The order of values in an index: that of the server's own comparisons, so that a walk along an index sees what a comparison of
 * documents would. Unlike those it tells any two different values apart, which keys must.
 */
final class ValueOrder implements Comparator<@Nullable Object> {

    static final ValueOrder INSTANCE = new ValueOrder();

    private static final ValueComparator SERVER_ORDER = ValueComparator.ascWithoutListHandling();

    private ValueOrder() {}

    /** Bounds below and above every value, for the open ends of a walk; they are never stored. */
    enum End {
        LOWEST,
        HIGHEST
    }

    @Override
    public int compare(@Nullable Object a, @Nullable Object b) {
        // Most lines of an index on a field that few documents have are the same nothing, which the server's order
        // finds out slowly.
        if (a == b) {
            return 0;
        }
        if (a instanceof String x && b instanceof String y) {
            return x.compareTo(y);
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x.compareTo(y);
        }
        if (a instanceof UUID x && b instanceof UUID y) {
            return compareUnsigned(x, y);
        }
        if (a instanceof Instant x && b instanceof Instant y) {
            return x.compareTo(y);
        }
        if (a instanceof End || b instanceof End) {
            return Integer.compare(side(a), side(b));
        }
        if (a instanceof List<?> x && b instanceof List<?> y) {
            return compareInTurn(x, y);
        }
        if (a instanceof Document x && b instanceof Document y) {
            var names = compareInTurn(new ArrayList<>(x.keySet()), new ArrayList<>(y.keySet()));
            return names != 0 ? names : compareInTurn(new ArrayList<>(x.values()), new ArrayList<>(y.values()));
        }
        if (a instanceof BsonRegularExpression x && b instanceof BsonRegularExpression y) {
            return x.toString().compareTo(y.toString());
        }
        return SERVER_ORDER.compare(a, b);
    }

    private static int side(@Nullable Object value) {
        if (value == End.LOWEST) {
            return -1;
        }
        return value == End.HIGHEST ? 1 : 0;
    }

    private int compareInTurn(List<?> a, List<?> b) {
        for (var i = 0; i < Math.min(a.size(), b.size()); i++) {
            var difference = compare(a.get(i), b.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    private static int compareUnsigned(UUID a, UUID b) {
        var high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }
}
