package vn.canbang.mongo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of an index: the indexed values of one document, and where that document is. Also the bound of a walk along the index. Lines
 * are compared more often than anything else is done here, so the values lie in a bare array.
 */
final class IndexEntry {

    private final @Nullable Object[] values;
    private final Object position;

    IndexEntry(List<@Nullable Object> values, Object position) {
        this(values.toArray(), position);
    }

    /** Keeps the array, which nobody changes any more. */
    IndexEntry(@Nullable Object[] values, Object position) {
        this.values = values;
        this.position = position;
    }

    List<@Nullable Object> values() {
        return Arrays.asList(values);
    }

    @Nullable
    Object value(int field) {
        return values[field];
    }

    Object position() {
        return position;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndexEntry entry
                && Arrays.equals(values, entry.values)
                && position.equals(entry.position);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(values), position);
    }

    @Override
    public String toString() {
        return values() + " at " + position;
    }

    /** The first possible line that begins with the given values. */
    static IndexEntry before(List<@Nullable Object> beginning, IndexOrder order) {
        return bound(beginning, order, true);
    }

    /** The last possible line that begins with the given values. */
    static IndexEntry after(List<@Nullable Object> beginning, IndexOrder order) {
        return bound(beginning, order, false);
    }

    private static IndexEntry bound(List<@Nullable Object> beginning, IndexOrder order, boolean first) {
        var values = new ArrayList<@Nullable Object>(beginning);
        for (var i = beginning.size(); i < order.size(); i++) {
            values.add(end(order.ascending(i) == first));
        }
        return new IndexEntry(values, end(first));
    }

    private static ValueOrder.End end(boolean lowest) {
        return lowest ? ValueOrder.End.LOWEST : ValueOrder.End.HIGHEST;
    }
}
