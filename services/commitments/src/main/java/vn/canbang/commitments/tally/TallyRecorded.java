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

    @Override
    public String type() {
        return "vn.canbang.commitments.tally-recorded.v1";
    }
}
