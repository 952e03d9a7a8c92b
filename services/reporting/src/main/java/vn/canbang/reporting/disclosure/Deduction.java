package vn.canbang.reporting.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reader can work out of a published set about its hidden counts: that each is at least 1, since zeros are shown; that
 * the parts of a visible total come to it; that no part is larger than its whole. A count of which only one value is left is
 * exposed.
 */
final class Deduction {

    private static final long NO_LIMIT = Long.MAX_VALUE / 4;

    private final Map<CellKey, Long> counts;
    private final Set<CellKey> hidden;
    private final List<Suppression.Sum> sums;
    private final List<Suppression.Share> shares;
    private final Map<CellKey, Long> lowest = new HashMap<>();
    private final Map<CellKey, Long> highest = new HashMap<>();

    Deduction(
            Map<CellKey, Long> counts,
            Set<CellKey> hidden,
            List<Suppression.Sum> sums,
            List<Suppression.Share> shares) {
        this.counts = counts;
        this.hidden = hidden;
        this.sums = sums;
        this.shares = shares;
    }

    /** The hidden counts that can be told. */
    List<CellKey> exposed() {
        while (narrow()) {
            // once more, since what was narrowed narrows others
        }
        return counts.keySet().stream()
                .filter(hidden::contains)
                .filter(key -> lowestOf(key) >= highestOf(key))
                .toList();
    }

    private boolean narrow() {
        var narrowed = false;
        for (var sum : sums) {
            narrowed |= narrow(sum);
        }
        for (var share : shares) {
            narrowed |= atMost(share.part(), highestOf(share.whole()));
            narrowed |= atLeast(share.whole(), lowestOf(share.part()));
        }
        return narrowed;
    }

    private boolean narrow(Suppression.Sum sum) {
        long low = 0;
        long high = 0;
        for (var part : sum.parts()) {
            low += lowestOf(part);
            high = Math.min(NO_LIMIT, high + highestOf(part));
        }
        var narrowed = atLeast(sum.total(), low);
        narrowed |= atMost(sum.total(), high);
        for (var part : sum.parts()) {
            long othersLow = low - lowestOf(part);
            narrowed |= atMost(part, highestOf(sum.total()) - othersLow);
            if (high < NO_LIMIT) {
                narrowed |= atLeast(part, lowestOf(sum.total()) - (high - highestOf(part)));
            }
        }
        return narrowed;
    }

    private boolean atMost(CellKey key, long limit) {
        if (!hidden.contains(key) || limit >= highestOf(key)) {
            return false;
        }
        highest.put(key, limit);
        return true;
    }

    private boolean atLeast(CellKey key, long limit) {
        if (!hidden.contains(key) || limit <= lowestOf(key)) {
            return false;
        }
        lowest.put(key, limit);
        return true;
    }

    private long lowestOf(CellKey key) {
        return hidden.contains(key) ? lowest.getOrDefault(key, 1L) : counts.getOrDefault(key, 0L);
    }

    private long highestOf(CellKey key) {
        return hidden.contains(key) ? highest.getOrDefault(key, NO_LIMIT) : counts.getOrDefault(key, 0L);
    }
}
