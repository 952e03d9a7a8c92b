package vn.canbang.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/** Builds an index over documents that are there already, or compares it with them, many lines at a time in their order. */
record IndexBuild(DocumentLines linesOf, IndexOrder order, IndexLines lines, IndexState state) {

    /** No more than memory holds easily. */
    private static final int LINES_AT_ONCE = 100_000;

    /** Takes up all documents; a page of the new index is written few times. */
    void fill(Iterable<Document> documents, Consumer<IndexEntry> check) {
        lines.clear();
        meetAll(documents, line -> {
            check.accept(line);
            lines.build(line);
        });
    }

    boolean isTrueTo(Iterable<Document> documents) {
        var known = new LongAdder();
        var unknown = new LongAdder();
        meetAll(documents, line -> (lines.contains(line) ? known : unknown).increment());
        return unknown.sum() == 0 && known.sum() == lines.size();
    }

    /** Meets each line of all documents once; neighbours lie on one page of the file. */
    private void meetAll(Iterable<Document> documents, Consumer<IndexEntry> meeting) {
        var gathered = new ArrayList<IndexEntry>();
        for (var document : documents) {
            var made = linesOf.of(document);
            state.markArrays(made.arrays());
            gathered.addAll(made.entries());
            if (gathered.size() >= LINES_AT_ONCE) {
                meetInOrder(gathered, meeting);
                gathered.clear();
            }
        }
        meetInOrder(gathered, meeting);
    }

    /** An array may have the same value twice, which is one line. */
    private void meetInOrder(List<IndexEntry> gathered, Consumer<IndexEntry> meeting) {
        gathered.sort(order);
        for (var i = 0; i < gathered.size(); i++) {
            if (i == 0 || order.compare(gathered.get(i - 1), gathered.get(i)) != 0) {
                meeting.accept(gathered.get(i));
            }
        }
    }
}
