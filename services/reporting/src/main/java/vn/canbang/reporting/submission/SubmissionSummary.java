package vn.canbang.reporting.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What lists need of a begun report, without its figures. */
public record SubmissionSummary(
        UUID id,
        @Nullable Long version,
        UUID period,
        SubmissionState state,
        int warnings,
        int overrides,
        @Nullable List<Remark> remarks,
        @Nullable Person submittedBy,
        @Nullable LocalDate submittedOn,
        @Nullable Approval approval) {

    public long openRemarks() {
        return remarks == null ? 0 : remarks.stream().filter(Remark::isOpen).count();
    }
}
