package vn.canbang.reporting.submission;

import java.util.List;
import java.util.UUID;
import vn.canbang.starter.aggregate.DomainEvent;

/** A unit has consolidated: the included reports are now part of its own, the missing ones count as not submitted. */
record SubmissionConsolidated(UUID period, UUID submission, List<UUID> included, List<UUID> missing)
        implements DomainEvent {

    static final String TYPE = "vn.canbang.reporting.submission-consolidated.v1";

    static SubmissionConsolidated of(UUID period, UUID submission, Consolidation sums) {
        return new SubmissionConsolidated(
                period,
                submission,
                sums.included(),
                sums.missing().stream()
                        .map(Consolidation.MissingUnit::submission)
                        .toList());
    }

    @Override
    public String type() {
        return TYPE;
    }
}
