package vn.canbang.commitments.commitment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.starter.aggregate.DomainEvent;

/** A commitment turned out to be a wrong record and counts nowhere. */
public record CommitmentVoided(
        UUID commitment,
        SubjectKind subjectKind,
        UUID subject,
        String unit,
        String path,
        String responsible,
        @Nullable UUID owner)
        implements DomainEvent {

    static CommitmentVoided of(Commitment commitment) {
        return new CommitmentVoided(
                commitment.id(),
                commitment.kind(),
                commitment.subjectId(),
                commitment.unit().id(),
                commitment.unit().path(),
                commitment.responsible(),
                commitment.owner());
    }

    @Override
    public String type() {
        return "vn.canbang.commitments.commitment-voided.v1";
    }
}
