package vn.canbang.reporting.submission;

import java.util.UUID;
import vn.canbang.starter.aggregate.DomainEvent;

/** The province's report of a period was approved. */
record ReportApproved(UUID period, UUID submission, String unit) implements DomainEvent {

    @Override
    public String type() {
        return "vn.canbang.reporting.report-approved.v1";
    }
}
