package vn.canbang.commitments.commitment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.canbang.commitments.commitment.Annulment;

/** The signed decision that annuls the one on a breach. */
record AnnulmentRequest(
        @NotBlank @Size(max = 100) String decision, @NotNull LocalDate decidedOn) {

    Annulment annulment() {
        return new Annulment(decision.strip(), decidedOn);
    }
}
