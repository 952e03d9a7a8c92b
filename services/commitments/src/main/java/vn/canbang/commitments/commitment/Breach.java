package vn.canbang.commitments.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;

/**
 * A breach of a clause as a signed conclusion or decision says, and when it was remedied.
 *
 * @param clause what was not kept
 * @param decision number and symbol of the signed paper
 * @param decidedOn day of the decision; from then on the commitment does not count
 * @param remediedOn from then on it may be signed again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Breach(
        ClauseKind clause,
        String decision,
        LocalDate decidedOn,
        @Nullable LocalDate remediedOn) {

    Breach remedied(LocalDate on) {
        return new Breach(clause, decision, decidedOn, on);
    }
}
