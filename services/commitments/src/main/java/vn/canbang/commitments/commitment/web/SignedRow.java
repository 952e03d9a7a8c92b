package vn.canbang.commitments.commitment.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.commitment.Signing;
import vn.canbang.commitments.roster.RosterEntry;

/**
 * A signature as a row of a file says it.
 *
 * @param signer number of the licence, or the id that an exported list shows; never a name, which several may have
 * @param renews said of a paper that was signed again before the one before came due; without it that is taken for a mistake
 */
record SignedRow(
        @NotBlank @Size(max = 64) String signer,
        @NotNull LocalDate signedOn,
        @NotBlank @Size(max = 200) String place,
        @NotNull UUID counterparty,
        @Nullable @Size(max = 100) String counterpartyTitle,
        @NotEmpty @Size(max = 5) List<@NotNull ClauseKind> clauses,
        @Nullable @Size(max = 120) String keptAt,
        @Nullable Early renews) {

    /** The one thing that the column says. */
    enum Early {
        @JsonProperty("yes")
        YES
    }

    Signing by(RosterEntry entry) {
        return new Signing(
                entry.kind(),
                entry.id(),
                clauses,
                signedOn,
                place.strip(),
                counterparty,
                counterpartyTitle,
                null,
                renewedEarly(entry),
                null,
                keptAt == null || keptAt.isBlank() ? null : keptAt.strip(),
                null);
    }
    /** What is in force on the day of signing; a paper of somebody whom nothing covers then renews nothing early. */
    private @Nullable UUID renewedEarly(RosterEntry entry) {
        return renews == Early.YES && entry.gapFrom().isAfter(signedOn) ? entry.commitment() : null;
    }
}
