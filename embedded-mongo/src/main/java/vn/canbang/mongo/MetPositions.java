package vn.canbang.mongo;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The documents that have a line on every one of several runs, in the order of the runs. */
final class MetPositions implements Iterator<Object> {

    private final List<MergedRun> runs;
    private final Comparator<IndexEntry> order;
    private @Nullable IndexEntry next;

    MetPositions(List<MergedRun> runs, Comparator<IndexEntry> order) {
        this.runs = runs;
        this.order = order;
        this.next = meet();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Object next() {
        var met = next;
        if (met == null) {
            throw new NoSuchElementException();
        }
        runs.getFirst().pass(met);
        next = meet();
        return met.position();
    }

    /** The next line of the first run that all others have too. */
    private @Nullable IndexEntry meet() {
        var candidate = runs.getFirst().peek();
        var run = 1;
        while (candidate != null && run < runs.size()) {
            runs.get(run).moveTo(candidate);
            var line = runs.get(run).peek();
            if (line == null) {
                return null;
            }
            if (order.compare(line, candidate) == 0) {
                run++;
            } else {
                runs.getFirst().moveTo(line);
                candidate = runs.getFirst().peek();
                run = 1;
            }
        }
        return candidate;
    }
}
