package vn.canbang.mongo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of an index: the indexed values of one document, and where that document is. Also the bound of a walk along the index. */
record IndexEntry(List<@Nullable Object> values, Object position) {

    /** The first possible line that begins with the given values. */
    static IndexEntry before(List<@Nullable Object> beginning, IndexOrder order) {
        return bound(beginning, order, true);
    }

    /** The last possible line that begins with the given values. */
    static IndexEntry after(List<@Nullable Object> beginning, IndexOrder order) {
        return bound(beginning, order, false);
    }

    private static IndexEntry bound(List<@Nullable Object> beginning, IndexOrder order, boolean first) {
        var values = new ArrayList<>(beginning);
        for (var i = beginning.size(); i < order.size(); i++) {
            values.add(end(order.ascending(i) == first));
        }
        return new IndexEntry(values, end(first));
    }

    private static ValueOrder.End end(boolean lowest) {
        return lowest ? ValueOrder.End.LOWEST : ValueOrder.End.HIGHEST;
    }
}
