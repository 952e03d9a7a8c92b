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

    @Override
    public String type() {
        return "vn.canbang.commitments.commitment-voided.v1";
    }
}
