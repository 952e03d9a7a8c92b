package vn.canbang.commitments.norm.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.norm.NormEntry;
import vn.canbang.commitments.norm.NormKind;
import vn.canbang.starter.problem.InvalidException;

/** What a village or body has adopted: its date, its clauses, its paper; none of its other content. */
record NormRequest(
        @NotNull NormKind kind,
        @NotNull UUID holder,
        @NotNull LocalDate adoptedOn,
        @NotNull @Size(max = 10) List<@NotNull ClauseKind> clauses,
        @Nullable @Size(max = 100) String reference,
        @Nullable @Size(max = 120) String keptAt,
        @Nullable Boolean reviewNeeded) {

    /** No convention or regulation in force is older. */
    private static final int EARLIEST_YEAR = 1945;

    NormEntry entry() {
        if (adoptedOn.getYear() < EARLIEST_YEAR) {
            throw InvalidException.at("/adoptedOn", "invalid_value");
        }
        return new NormEntry(
                kind,
                holder,
                adoptedOn,
                clauses,
                stripped(reference),
                stripped(keptAt),
                Boolean.TRUE.equals(reviewNeeded));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
