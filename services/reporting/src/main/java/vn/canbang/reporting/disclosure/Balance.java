package vn.canbang.reporting.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts that come to the same: a total and its parts, or what is left of two sums when one is taken from the other. */
record Balance(List<CellKey> left, List<CellKey> right) {

    static Balance of(Suppression.Sum sum) {
        return new Balance(List.of(sum.total()), sum.parts());
    }

    /** All that a reader has: each sum, and the difference of every two that share something he does not see. */
    static List<Balance> of(Collection<Suppression.Sum> sums, Set<CellKey> hidden) {
        var balances = new ArrayList<Balance>();
        Map<CellKey, List<Balance>> holding = new HashMap<>();
        for (var sum : sums) {
            var balance = of(sum);
            balances.add(balance);
            Set<Balance> sharing = Collections.newSetFromMap(new IdentityHashMap<>());
            sum.parts().stream().filter(hidden::contains).forEach(part -> {
                var others = holding.computeIfAbsent(part, _ -> new ArrayList<>());
                sharing.addAll(others);
                others.add(balance);
            });
            sharing.forEach(other -> balance.minus(other).ifPresent(balances::add));
        }
        return balances;
    }

    /** What both hold falls out; nothing is left of two that are the same. */
    private Optional<Balance> minus(Balance other) {
        var more = new ArrayList<>(left);
        more.addAll(other.right);
        var less = new ArrayList<>(right);
        less.addAll(other.left);
        for (var key : List.copyOf(more)) {
            if (less.remove(key)) {
                more.remove(key);
            }
        }
        return more.isEmpty() && less.isEmpty() ? Optional.empty() : Optional.of(new Balance(more, less));
    }
}
