package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.starter.aggregate.DomainEvent;

/** A signed decision says that a commitment was breached; it does not count from the day of the decision on. */
public record CommitmentBreached(
        UUID commitment,
        SubjectKind subjectKind,
        UUID subject,
        String unit,
        String path,
        String responsible,
        @Nullable UUID owner,
        ClauseKind clause,
        LocalDate decidedOn)
        implements DomainEvent {

    static CommitmentBreached of(Commitment commitment, Breach breach) {
        return new CommitmentBreached(
                commitment.id(),
                commitment.kind(),
                commitment.subjectId(),
                commitment.unit().id(),
                commitment.unit().path(),
                commitment.responsible(),
                commitment.owner(),
                breach.clause(),
                breach.decidedOn());
    }

    @Override
    public String type() {
        return "vn.canbang.commitments.commitment-breached.v1";
    }
}
