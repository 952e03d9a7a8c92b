package vn.canbang.reporting.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reader can work out of a published set about its hidden counts: that each is at least 1, since zeros are shown; that
 * the parts of a visible total come to it, also when one sum is taken from another; that no part is larger than its whole. A count of which only one value is left is
 * exposed.
 */
final class Deduction {

    private static final long NO_LIMIT = Long.MAX_VALUE / 4;

    private final Map<CellKey, Long> counts;
    private final Set<CellKey> hidden;
    private final Collection<Balance> balances;
    private final Collection<Suppression.Share> shares;
    private final Map<CellKey, Long> lowest = new HashMap<>();
    private final Map<CellKey, Long> highest = new HashMap<>();

    Deduction(
            Map<CellKey, Long> counts,
            Set<CellKey> hidden,
            Collection<Suppression.Sum> sums,
            Collection<Suppression.Share> shares) {
        this.counts = counts;
        this.hidden = hidden;
        this.balances = Balance.of(sums, hidden);
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
        for (var balance : balances) {
            narrowed |= narrow(balance.left(), balance.right());
            narrowed |= narrow(balance.right(), balance.left());
        }
        for (var share : shares) {
            narrowed |= atMost(share.part(), highestOf(share.whole()));
            narrowed |= atLeast(share.whole(), lowestOf(share.part()));
        }
        return narrowed;
    }

    /** Narrows the counts of one side, which come to as much as the others. */
    private boolean narrow(List<CellKey> side, List<CellKey> others) {
        long low = lowestOf(side);
        long high = highestOf(side);
        long othersLow = lowestOf(others);
        long othersHigh = highestOf(others);
        var narrowed = false;
        for (var key : side) {
            if (othersHigh < NO_LIMIT) {
                narrowed |= atMost(key, othersHigh - (low - lowestOf(key)));
            }
            if (high < NO_LIMIT) {
                narrowed |= atLeast(key, othersLow - (high - highestOf(key)));
            } else if (side.size() == 1) {
                narrowed |= atLeast(key, othersLow);
            }
        }
        return narrowed;
    }

    private long lowestOf(List<CellKey> keys) {
        return keys.stream().mapToLong(this::lowestOf).sum();
    }

    private long highestOf(List<CellKey> keys) {
        return keys.stream().mapToLong(this::highestOf).reduce(0, (sum, high) -> Math.min(NO_LIMIT, sum + high));
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
