package vn.canbang.commitments.tally;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.holder.Holder;
import vn.canbang.commitments.holder.HolderOrder;

/** One holder with its last value, the one before, when it was monitored last, and whether the year has a value. */
public record BoardRow(
        Holder holder,
        ClauseKind clause,
        @Nullable CommitmentTally tally,
        @Nullable TallyValue last,
        @Nullable TallyValue previous,
        @Nullable LocalDate monitoredOn,
        boolean recordedThisYear) {

    static BoardRow of(Holder holder, ClauseKind clause, @Nullable CommitmentTally tally, int year) {
        var end = LocalDate.of(year, 12, 31);
        var last = Optional.ofNullable(tally).flatMap(known -> known.asOf(end));
        var previous = last.flatMap(value -> Optional.ofNullable(tally).flatMap(known -> known.before(value)));
        return new BoardRow(
                holder,
                clause,
                tally,
                last.orElse(null),
                previous.orElse(null),
                Optional.ofNullable(tally)
                        .flatMap(known -> known.monitoredBy(end))
                        .orElse(null),
                last.filter(value -> value.asOf().getYear() == year).isPresent());
    }

    /** How many more than before, computed here so that the portal never subtracts. */
    public @Nullable Integer change() {
        return last == null || previous == null ? null : last.signed() - previous.signed();
    }

    /** Those without figures of the year first, then in administrative order. */
    String place() {
        return (recordedThisYear ? "1" : "0") + HolderOrder.of(holder);
    }
}
