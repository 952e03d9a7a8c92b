package vn.canbang.commitments.tally;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.starter.aggregate.DomainEvent;

/**
 * A village, body or school has so many signed of so many on a date. Told to our own services only: agencies get numbers as
 * reports that were suppressed, and none of a clause that the law has ended.
 */
public record TallyRecorded(
        UUID tally,
        SubjectKind subjectKind,
        UUID holder,
        ClauseKind clause,
        LocalDate asOf,
        int signed,
        int total,
        String unit,
        String path,
        String responsible,
        @Nullable UUID owner,
        @Nullable LocalDate monitoredOn)
        implements DomainEvent {

    static TallyRecorded of(CommitmentTally tally, TallyValue value) {
        return new TallyRecorded(
                tally.id(),
                tally.kind(),
                tally.holder(),
                tally.clause(),
                value.asOf(),
                value.signed(),
                value.total(),
                tally.unitId(),
                tally.unitPath(),
                tally.responsible(),
                tally.owner(),
                value.monitoredOn());
    }

    @Override
    public String type() {
        return "vn.canbang.commitments.tally-recorded.v1";
    }
}
