package vn.canbang.mongo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** The lines of several values of one field, merged in the order of the fields after it. */
final class MergedRun {

    /** So many lines are passed one by one before the place is looked for from the top of the index. */
    private static final int STEPS = 8;

    private final WalkableIndex index;
    private final int field;
    private final Comparator<IndexEntry> order;
    private final boolean backwards;
    private final PriorityQueue<Head> heads;

    MergedRun(
            WalkableIndex index,
            List<List<@Nullable Object>> beginnings,
            int field,
            Comparator<IndexEntry> order,
            boolean backwards) {
        this.index = index;
        this.field = field;
        this.order = order;
        this.backwards = backwards;
        this.heads = new PriorityQueue<>(Comparator.comparing(Head::line, order));
        for (var beginning : beginnings) {
            add(beginning, index.walk(first(beginning), last(beginning), backwards));
        }
    }

    /** The next line of one value, and those after it. */
    private record Head(IndexEntry line, Iterator<IndexEntry> after, List<@Nullable Object> beginning) {}

    private void add(List<@Nullable Object> beginning, Iterator<IndexEntry> lines) {
        if (lines.hasNext()) {
            heads.add(new Head(lines.next(), lines, beginning));
        }
    }

    private IndexEntry first(List<@Nullable Object> beginning) {
        return IndexEntry.before(beginning, index.order());
    }

    private IndexEntry last(List<@Nullable Object> beginning) {
        return IndexEntry.after(beginning, index.order());
    }

    /** The next line, or none. */
    @Nullable
    IndexEntry peek() {
        var head = heads.peek();
        return head == null ? null : head.line();
    }

    /** Goes on to the first line that is not before another one. */
    void moveTo(IndexEntry target) {
        for (var head = heads.peek(); head != null && order.compare(head.line(), target) < 0; head = heads.peek()) {
            heads.remove();
            move(head, target);
        }
    }

    private void move(Head head, IndexEntry target) {
        for (var step = 0; step < STEPS; step++) {
            if (!head.after().hasNext()) {
                return;
            }
            var line = head.after().next();
            if (order.compare(line, target) >= 0) {
                heads.add(new Head(line, head.after(), head.beginning()));
                return;
            }
        }
        add(head.beginning(), from(head.beginning(), target));
    }

    /** The lines of a value from the place on that another line, of whatever value, would have among them. */
    private Iterator<IndexEntry> from(List<@Nullable Object> beginning, IndexEntry target) {
        var place = new ArrayList<>(beginning);
        place.addAll(target.values().subList(field + 1, target.values().size()));
        return backwards
                ? index.walk(first(beginning), last(place), true)
                : index.walk(first(place), last(beginning), false);
    }

    /** Goes past all lines that have a place together with this one: those of the same document. */
    void pass(IndexEntry line) {
        for (var head = heads.peek(); head != null && order.compare(head.line(), line) == 0; head = heads.peek()) {
            heads.remove();
            add(head.beginning(), head.after());
        }
    }
}
