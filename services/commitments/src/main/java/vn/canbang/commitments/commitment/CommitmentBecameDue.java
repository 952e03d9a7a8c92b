package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.starter.aggregate.DomainEvent;

/** Something changed so that a commitment has to be signed again before its time. */
public record CommitmentBecameDue(
        UUID commitment,
        SubjectKind subjectKind,
        UUID subject,
        String unit,
        String path,
        String responsible,
        @Nullable UUID owner,
        LocalDate renewalDueOn,
        LocalDate lapsesOn)
        implements DomainEvent {

    static CommitmentBecameDue of(Commitment commitment) {
        return new CommitmentBecameDue(
                commitment.id(),
                commitment.kind(),
                commitment.subjectId(),
                commitment.unit().id(),
                commitment.unit().path(),
                commitment.responsible(),
                commitment.owner(),
                commitment.dates().renewalDueOn(),
                commitment.dates().lapsesOn());
    }

    @Override
    public String type() {
        return "vn.canbang.commitments.commitment-due.v1";
    }
}
