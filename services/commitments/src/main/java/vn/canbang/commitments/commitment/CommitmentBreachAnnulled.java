package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.starter.aggregate.DomainEvent;

/** A later decision annulled the one on a breach; the commitment stands as if it had never been breached. */
public record CommitmentBreachAnnulled(
        UUID commitment,
        SubjectKind subjectKind,
        UUID subject,
        String unit,
        String path,
        String responsible,
        @Nullable UUID owner,
        LocalDate annulledOn,
        LocalDate coveredTo)
        implements DomainEvent {

    static CommitmentBreachAnnulled of(Commitment commitment, Annulment annulment) {
        return new CommitmentBreachAnnulled(
                commitment.id(),
                commitment.kind(),
                commitment.subjectId(),
                commitment.unit().id(),
                commitment.unit().path(),
                commitment.responsible(),
                commitment.owner(),
                annulment.decidedOn(),
                commitment.coveredTo());
    }

    @Override
    public String type() {
        return "vn.canbang.commitments.commitment-breach-annulled.v1";
    }
}
