package vn.canbang.reporting.tracking;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.calendar.Mode;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.calendar.ReportingPeriod;
import vn.canbang.reporting.submission.Lateness;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.reporting.submission.SubmissionActs.Standing;
import vn.canbang.reporting.submission.SubmissionState;
import vn.canbang.reporting.submission.SubmissionSummary;

/**
 * One report that is owed or asked for, as far as lists know it.
 *
 * @param owed the report as owed, without figures
 * @param known what has become of it; absent while nobody has begun
 */
public record TrackedReport(
        ReportingPeriod period,
        OwingUnit owing,
        Submission owed,
        @Nullable SubmissionSummary known) {

    static TrackedReport of(ReportingPeriod period, OwingUnit owing, @Nullable SubmissionSummary known) {
        return new TrackedReport(period, owing, Submission.owedBy(owing), known);
    }

    public SubmissionState state() {
        return known == null ? SubmissionState.OPEN : known.state();
    }

    public Standing standing(LocalDate today) {
        return Standing.of(owed, known, period.isOpenOn(today));
    }

    public Lateness lateness() {
        return known == null ? owed.lateness() : known.lateness(owing);
    }

    public int warnings() {
        return known == null ? 0 : known.warnings();
    }

    public Optional<LocalDate> submittedOn() {
        return known == null ? Optional.empty() : Optional.ofNullable(known.submittedOn());
    }

    public boolean isOrdered() {
        return owing.mode() == Mode.DIRECTIVE;
    }

    /** Being made anew after it was sent. */
    public boolean isUnderRevision() {
        return known != null && known.isUnderRevision();
    }

    /** Ordered and not in yet. */
    public boolean isMissing() {
        return isOrdered() && !state().isHandedIn();
    }
}
