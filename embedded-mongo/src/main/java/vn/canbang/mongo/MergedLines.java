package vn.canbang.mongo;

import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The lines of an index that lie in their places, but those taken away since, with those that were added since. */
final class MergedLines implements Iterator<IndexEntry> {

    private final Iterator<IndexEntry> settled;
    private final Iterator<IndexEntry> added;
    private final Predicate<IndexEntry> removed;
    private final Comparator<IndexEntry> order;
    private @Nullable IndexEntry nextSettled;
    private @Nullable IndexEntry nextAdded;

    MergedLines(
            Iterator<IndexEntry> settled,
            Iterator<IndexEntry> added,
            Predicate<IndexEntry> removed,
            Comparator<IndexEntry> order) {
        this.settled = settled;
        this.added = added;
        this.removed = removed;
        this.order = order;
        this.nextSettled = stillThere();
        this.nextAdded = next(added);
    }

    private @Nullable IndexEntry stillThere() {
        var line = next(settled);
        while (line != null && removed.test(line)) {
            line = next(settled);
        }
        return line;
    }

    private static @Nullable IndexEntry next(Iterator<IndexEntry> lines) {
        return lines.hasNext() ? lines.next() : null;
    }

    @Override
    public boolean hasNext() {
        return nextSettled != null || nextAdded != null;
    }

    @Override
    public IndexEntry next() {
        var inPlace = nextSettled;
        var aside = nextAdded;
        if (inPlace != null && (aside == null || order.compare(inPlace, aside) < 0)) {
            nextSettled = stillThere();
            return inPlace;
        }
        if (aside == null) {
            throw new NoSuchElementException();
        }
        nextAdded = next(added);
        return aside;
    }
}
