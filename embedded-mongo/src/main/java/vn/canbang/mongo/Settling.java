package vn.canbang.mongo;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which indexes have lines that stand aside, and putting them in their places a bite at a time. */
final class Settling {

    /** Small, since nobody is served while it is taken. */
    private static final int LINES_OF_A_BITE = 500;

    /** More than these are not left for a quiet hour: each change and each question looks among them. */
    private static final long MOST_ASIDE = 200_000;

    private final Set<IndexLines> waiting = ConcurrentHashMap.newKeySet();

    void add(IndexLines lines) {
        waiting.add(lines);
    }

    void forget(IndexLines lines) {
        waiting.remove(lines);
    }

    boolean isDone() {
        return waiting.isEmpty();
    }

    /** Whether some index has so many that they are put in their places although the server is busy. */
    boolean isUrgent() {
        return waiting.stream().anyMatch(lines -> lines.aside() > MOST_ASIDE);
    }

    /** Takes one bite of one index; while changes are kept away. */
    void bite() {
        waiting.removeIf(IndexLines::isClosed);
        waiting.stream().findFirst().ifPresent(lines -> {
            lines.settle(LINES_OF_A_BITE);
            if (lines.aside() == 0) {
                waiting.remove(lines);
            }
        });
    }
}
