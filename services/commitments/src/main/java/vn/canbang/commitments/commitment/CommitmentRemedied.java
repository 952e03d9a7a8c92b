package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.starter.aggregate.DomainEvent;

/** What a decision had found wrong was put right; the signer may sign again. */
public record CommitmentRemedied(
        UUID commitment,
        SubjectKind subjectKind,
        UUID subject,
        String unit,
        String path,
        String responsible,
        @Nullable UUID owner,
        LocalDate remediedOn)
        implements DomainEvent {

    static CommitmentRemedied of(Commitment commitment, LocalDate remediedOn) {
        return new CommitmentRemedied(
                commitment.id(),
                commitment.kind(),
                commitment.subjectId(),
                commitment.unit().id(),
                commitment.unit().path(),
                commitment.responsible(),
                commitment.owner(),
                remediedOn);
    }

    @Override
    public String type() {
        return "vn.canbang.commitments.commitment-remedied.v1";
    }
}
