package vn.canbang.commitments.commitment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.commitment.Breach;

/** A breach as a signed decision says: which clause, by which paper, of which day. */
record BreachRequest(
        @NotNull ClauseKind clause,
        @NotBlank @Size(max = 100) String decision,
        @NotNull LocalDate decidedOn) {

    Breach decided() {
        return new Breach(clause, decision.strip(), decidedOn, null);
    }
}
