package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.starter.aggregate.DomainEvent;

/**
 * A commitment was signed and recorded.
 *
 * @param facility where a provider who signed worked that day; a facility that signed is named itself
 */
public record CommitmentSigned(
        UUID commitment,
        SubjectKind subjectKind,
        UUID subject,
        UUID facility,
        List<SignedClause> clauses,
        LocalDate signedOn,
        String unit,
        String path,
        String responsible,
        @Nullable UUID owner,
        UUID counterparty,
        boolean supplementary,
        @Nullable UUID renews,
        LocalDate renewalDueOn,
        LocalDate lapsesOn)
        implements DomainEvent {

    static CommitmentSigned of(Commitment commitment) {
        var signature = commitment.signature();
        return new CommitmentSigned(
                commitment.id(),
                commitment.kind(),
                commitment.subjectId(),
                commitment.signer().facility(),
                commitment.clauses(),
                signature.signedOn(),
                commitment.unit().id(),
                commitment.unit().path(),
                commitment.responsible(),
                commitment.owner(),
                signature.counterparty().organisation(),
                signature.supplementary(),
                signature.renews(),
                commitment.dates().renewalDueOn(),
                commitment.dates().lapsesOn());
    }

    @Override
    public String type() {
        return "vn.canbang.commitments.commitment-signed.v1";
    }
}
