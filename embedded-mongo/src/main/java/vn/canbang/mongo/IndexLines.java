package vn.canbang.mongo;

import java.util.Iterator;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one index in the file, in their order. A change of a large index touches a page of its own for nearly every line;
 * so its changes stand aside first, in small maps that are written with the documents, and are put in their places later, many at
 * once and in their order ({@link Settling}). Whoever reads sees them as if they lay in one map.
 */
final class IndexLines {

    private final MVMap<IndexEntry, Boolean> settled;
    private final IndexOrder order;
    private final int large;
    private final Settling settling;
    private final Supplier<LinesAside> opening;
    private @Nullable LinesAside aside;

    /**
     * @param aside what an earlier process left aside, if anything
     * @param opening makes room for lines that stand aside
     * @param large from how many lines on changes stand aside
     */
    IndexLines(
            MVMap<IndexEntry, Boolean> settled,
            IndexOrder order,
            @Nullable LinesAside aside,
            Supplier<LinesAside> opening,
            int large,
            Settling settling) {
        this.settled = settled;
        this.order = order;
        this.aside = aside;
        this.opening = opening;
        this.large = large;
        this.settling = settling;
        if (aside() > 0) {
            settling.add(this);
        }
    }

    /** Adds a line that is not there. */
    void add(IndexEntry line) {
        if (aside != null && aside.isBack(line)) {
            return;
        }
        if (settled.sizeAsLong() < large) {
            settled.put(line, Boolean.TRUE);
        } else {
            standingAside().added().put(line, Boolean.TRUE);
        }
    }

    /** Takes away a line that is there. */
    void remove(IndexEntry line) {
        if (aside != null && aside.isGone(line)) {
            return;
        }
        if (settled.sizeAsLong() < large) {
            settled.remove(line);
        } else {
            standingAside().removed().put(line, Boolean.TRUE);
        }
    }

    /** Takes away a line that is there, with its neighbours: those share pages, and who walks here need not pass over each of them. */
    void removeAmongNeighbours(IndexEntry line) {
        if (aside == null || !aside.isGone(line)) {
            settled.remove(line);
        }
    }

    private LinesAside standingAside() {
        var room = aside == null ? opening.get() : aside;
        aside = room;
        settling.add(this);
        return room;
    }

    /** Adds a line in its place, while an index is built. */
    void build(IndexEntry line) {
        settled.put(line, Boolean.TRUE);
    }

    boolean contains(IndexEntry line) {
        return aside == null
                ? settled.containsKey(line)
                : aside.added().containsKey(line)
                        || (settled.containsKey(line) && !aside.removed().containsKey(line));
    }

    long size() {
        return settled.sizeAsLong()
                + (aside == null
                        ? 0
                        : aside.added().sizeAsLong() - aside.removed().sizeAsLong());
    }

    /** How many lines stand aside. */
    long aside() {
        return aside == null ? 0 : aside.size();
    }

    /** How many lines lie between two bounds, which are no lines themselves. */
    long count(IndexEntry from, IndexEntry to) {
        var count = count(settled, from, to);
        if (aside != null) {
            count += count(aside.added(), from, to) - count(aside.removed(), from, to);
        }
        return Math.max(0, count);
    }

    private static long count(MVMap<IndexEntry, Boolean> lines, IndexEntry from, IndexEntry to) {
        return lines.isEmpty() ? 0 : rank(lines, to) - rank(lines, from);
    }

    /** Bounds lie between lines, never on one, so what is found is where the bound would be put. */
    private static long rank(MVMap<IndexEntry, Boolean> lines, IndexEntry bound) {
        return -lines.getKeyIndex(bound) - 1;
    }

    Iterator<IndexEntry> walk(IndexEntry from, IndexEntry to, boolean backwards) {
        var inPlace = walk(settled, from, to, backwards);
        return aside == null || aside.size() == 0
                ? inPlace
                : new MergedLines(
                        inPlace,
                        walk(aside.added(), from, to, backwards),
                        aside.removed()::containsKey,
                        backwards ? order.reversed() : order);
    }

    private static Iterator<IndexEntry> walk(
            MVMap<IndexEntry, Boolean> lines, IndexEntry from, IndexEntry to, boolean backwards) {
        return backwards ? lines.cursor(to, from, true) : lines.cursor(from, to, false);
    }

    /** Puts some of the lines that stand aside in their places. */
    void settle(int most) {
        if (aside != null) {
            aside.settle(most, settled);
        }
    }

    /** True when it is gone with its database. */
    boolean isClosed() {
        return settled.isClosed();
    }

    void clear() {
        settled.clear();
        if (aside != null) {
            aside.clear();
        }
    }

    void drop() {
        settling.forget(this);
        settled.getStore().removeMap(settled);
        if (aside != null) {
            aside.drop();
        }
    }
}
