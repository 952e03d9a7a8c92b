package vn.canbang.mongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.Iterator;
import java.util.List;

/** An index as the planner sees it: an ordered list of documents, of which it may walk a part. */
sealed interface WalkableIndex permits OrderedIndex, PrimaryKeyIndex {

    List<IndexKey> getKeys();

    IndexOrder order();

    /** Whether documents without any of the fields are left out. */
    boolean leavesOutMissing();

    /** Whether some document has an array in this field, and so several lines in the index. */
    boolean hasArrays(int field);

    /** How many lines lie between two bounds. */
    long count(IndexEntry from, IndexEntry to);

    /** The lines between two bounds, in the order of the index or against it. */
    Iterator<IndexEntry> walk(IndexEntry from, IndexEntry to, boolean backwards);
}
