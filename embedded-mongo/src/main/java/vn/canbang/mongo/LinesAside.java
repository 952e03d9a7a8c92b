package vn.canbang.mongo;

import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.MVMap;

/**
 * Changes of an index that stand aside until they are put in their places.
 *
 * @param added lines that are not among the settled ones yet
 * @param removed lines that still are
 */
record LinesAside(MVMap<IndexEntry, Boolean> added, MVMap<IndexEntry, Boolean> removed) {

    long size() {
        return added.sizeAsLong() + removed.sizeAsLong();
    }

    /** True when a line that was taken away is there again by this. */
    boolean isBack(IndexEntry line) {
        return !removed.isEmpty() && removed.remove(line) != null;
    }

    /** True when a line that was added is gone by this. */
    boolean isGone(IndexEntry line) {
        return !added.isEmpty() && added.remove(line) != null;
    }

    /** Puts the first ones in their places; neighbours, since those share pages. */
    void settle(int most, MVMap<IndexEntry, Boolean> settled) {
        first(added, most).forEach(line -> {
            settled.put(line, Boolean.TRUE);
            added.remove(line);
        });
        first(removed, most).forEach(line -> {
            settled.remove(line);
            removed.remove(line);
        });
    }

    private static List<IndexEntry> first(MVMap<IndexEntry, Boolean> lines, int most) {
        var first = new ArrayList<IndexEntry>();
        var all = lines.cursor(null);
        while (first.size() < most && all.hasNext()) {
            first.add(all.next());
        }
        return first;
    }

    void clear() {
        added.clear();
        removed.clear();
    }

    void drop() {
        added.getStore().removeMap(added);
        removed.getStore().removeMap(removed);
    }
}
