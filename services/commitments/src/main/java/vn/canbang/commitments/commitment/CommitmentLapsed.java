package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.starter.aggregate.DomainEvent;

/** The day has come on which a commitment that was not signed again no longer counts. */
public record CommitmentLapsed(
        UUID commitment,
        SubjectKind subjectKind,
        UUID subject,
        String unit,
        String path,
        String responsible,
        @Nullable UUID owner,
        LocalDate lapsedOn)
        implements DomainEvent {

    static CommitmentLapsed of(Commitment commitment) {
        return new CommitmentLapsed(
                commitment.id(),
                commitment.kind(),
                commitment.subjectId(),
                commitment.unit().id(),
                commitment.unit().path(),
                commitment.responsible(),
                commitment.owner(),
                commitment.dates().lapsesOn());
    }

    @Override
    public String type() {
        return "vn.canbang.commitments.commitment-lapsed.v1";
    }
}
