package vn.canbang.commitments.norm;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.holder.Holder;
import vn.canbang.commitments.holder.HolderOrder;

/** A village or body with its norm, or with none. */
public record NormRow(
        Holder holder, NormKind kind, @Nullable NormDocument norm, LocalDate date) {

    /** True when the village or body has the clause on sex selection in a norm that applies. */
    public boolean hasClause() {
        return norm != null && norm.countsOn(date);
    }

    public Optional<NormStatus> status() {
        return Optional.ofNullable(norm).flatMap(known -> known.statusOn(date));
    }

    public boolean isWaiting() {
        return norm != null && norm.waiting().isPresent();
    }

    /** Those without the clause first, then in administrative order. */
    String place() {
        return (hasClause() ? "1" : "0") + HolderOrder.of(holder);
    }
}
