package vn.canbang.mongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.Comparator;
import java.util.List;

/** The order of the lines of one index: by each of its fields, up or down, then by position. */
final class IndexOrder implements Comparator<IndexEntry> {

    private final boolean[] ascending;

    IndexOrder(List<IndexKey> keys) {
        this.ascending = new boolean[keys.size()];
        for (var i = 0; i < ascending.length; i++) {
            ascending[i] = keys.get(i).isAscending();
        }
    }

    int size() {
        return ascending.length;
    }

    boolean ascending(int field) {
        return ascending[field];
    }

    @Override
    public int compare(IndexEntry a, IndexEntry b) {
        for (var i = 0; i < ascending.length; i++) {
            var difference = ValueOrder.INSTANCE.compare(a.value(i), b.value(i));
            if (difference != 0) {
                return ascending[i] ? difference : -difference;
            }
        }
        return ValueOrder.INSTANCE.compare(a.position(), b.position());
    }
}
