package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.starter.aggregate.DomainEvent;

/** A commitment ended: by an act, by law, or because it was signed again. */
public record CommitmentEnded(
        UUID commitment,
        SubjectKind subjectKind,
        UUID subject,
        String unit,
        String path,
        String responsible,
        @Nullable UUID owner,
        LocalDate endedOn,
        String reason,
        @Nullable UUID renewedBy)
        implements DomainEvent {

    static CommitmentEnded of(Commitment commitment, String reason, LocalDate on) {
        return new CommitmentEnded(
                commitment.id(),
                commitment.kind(),
                commitment.subjectId(),
                commitment.unit().id(),
                commitment.unit().path(),
                commitment.responsible(),
                commitment.owner(),
                on,
                reason,
                commitment.renewedBy().orElse(null));
    }

    @Override
    public String type() {
        return "vn.canbang.commitments.commitment-ended.v1";
    }
}
