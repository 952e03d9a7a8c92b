package vn.canbang.reporting.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.calendar.Tier;

/** What lists need of a begun report, without its figures. */
public record SubmissionSummary(
        UUID id,
        @Nullable Long version,
        UUID period,
        SubmissionState state,
        int warnings,
        int overrides,
        int rounds,
        @Nullable List<Remark> remarks,
        @Nullable Person submittedBy,
        @Nullable Set<String> changedSince,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate firstSubmittedOn,
        @Nullable LocalDate returnDue,
        @Nullable Approval approval,
        @Nullable List<Edition> earlier) {

    /** How late it is, given by whom and by when it was owed. */
    public Lateness lateness(OwingUnit owed) {
        if (owed.tier() == Tier.PROVINCE) {
            return Lateness.ofProvince(owed.due(), state, firstSentOn());
        }
        var first = firstSubmittedOn == null ? submittedOn : firstSubmittedOn;
        return Lateness.of(owed.due(), state, first, submittedOn, returnDue);
    }

    /** Being made anew after it was sent. */
    public boolean isUnderRevision() {
        return earlier != null && !earlier.isEmpty() && !state.isSent();
    }

    private @Nullable LocalDate firstSentOn() {
        var editions = earlier == null ? List.<Edition>of() : earlier;
        return new Release(approval, null, null, editions, List.of()).firstSentOn(state);
    }

    boolean wasReturned() {
        return rounds > 0;
    }

    public long openRemarks() {
        return remarks == null ? 0 : remarks.stream().filter(Remark::isOpen).count();
    }
}
