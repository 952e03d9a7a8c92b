package vn.canbang.commitments.commitment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.commitment.Signing;
import vn.canbang.starter.problem.InvalidException;

/** A signature to be recorded. */
record SignRequest(
        @NotNull SubjectKind subjectKind,
        @NotNull UUID subject,
        @NotEmpty @Size(max = 5) List<@NotNull ClauseKind> clauses,
        @NotNull LocalDate signedOn,
        @NotBlank @Size(max = 200) String place,
        @NotNull @Valid CounterpartyRequest counterparty,
        @Nullable UUID sheet,
        @Nullable UUID renews,
        @Nullable Boolean supplementary,
        @Nullable @Size(max = 120) String keptAt,
        @Nullable UUID template) {

    Signing signing() {
        if (!subjectKind.signsAlone()) {
            throw InvalidException.at("/subjectKind", "invalid_value");
        }
        return new Signing(
                subjectKind,
                subject,
                clauses,
                signedOn,
                place.strip(),
                counterparty.organisation(),
                counterparty.title(),
                sheet,
                renews,
                supplementary,
                keptAt == null || keptAt.isBlank() ? null : keptAt.strip(),
                template);
    }

    /** Who takes the commitment. */
    record CounterpartyRequest(
            @NotNull UUID organisation,
            @Nullable @Size(max = 100) String title) {}
}
