package vn.canbang.mongo;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Which version of the file is a whole one: written at the end of a change, when every document and its index entries fit. A change too
 * large to be held back is written in parts, and a process that ends between two of them leaves a version behind that does not say so.
 */
final class WholeCommits {

    private static final String STATE = "canbang";
    private static final String WHOLE = "wholeVersion";

    private final MVStore mvStore;
    private final MVMap<String, Object> state;
    private boolean inDoubt;

    WholeCommits(MVStore mvStore) {
        this.mvStore = mvStore;
        this.state = mvStore.openMap(STATE);
    }

    /** Whether what lies in the file is whole; asked before anything is changed. */
    boolean isLastWhole() {
        return Long.valueOf(mvStore.getCurrentVersion()).equals(state.get(WHOLE));
    }

    /** A change broke off where none should: nothing is called whole any more until indexes and documents have been compared. */
    void doubt() {
        inDoubt = true;
    }

    /** Commits what a change has done; answers whether there was anything. */
    boolean commit() {
        return !mvStore.isClosed() && mvStore.hasUnsavedChanges() && commitAsWhole();
    }

    /** Commits in any case: indexes and documents have been compared. */
    boolean commitAsWhole() {
        if (!inDoubt) {
            state.put(WHOLE, mvStore.getCurrentVersion() + 1);
        }
        return mvStore.commit() >= 0;
    }
}
