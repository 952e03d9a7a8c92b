package vn.canbang.commitments.tally.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.tally.TallyValue;
import vn.canbang.commitments.tally.Totals;
import vn.canbang.starter.problem.InvalidException;

/** Totals only: no name of a household, no list, no note, no file. */
record TallyRequest(
        @NotNull SubjectKind subjectKind,
        @NotNull UUID holder,
        @NotNull ClauseKind clause,
        @NotNull LocalDate asOf,
        @NotNull @Min(0) @Max(1_000_000) Integer signed,
        @NotNull @Min(0) @Max(1_000_000) Integer total,
        @NotBlank @Size(max = 120) String keptAt,
        @Nullable @Size(max = 120) String counterparty,
        @Nullable LocalDate monitoredOn) {

    Totals totals() {
        var taker = counterparty == null || counterparty.isBlank() ? null : counterparty.strip();
        return new Totals(
                countedKind(), holder, clause, new TallyValue(asOf, signed, total, keptAt.strip(), taker, monitoredOn));
    }

    private SubjectKind countedKind() {
        if (subjectKind.signsAlone()) {
            throw InvalidException.at("/subjectKind", "invalid_value");
        }
        return subjectKind;
    }
}
