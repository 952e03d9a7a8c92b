package vn.canbang.reporting.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.canbang.reporting.submission.SubmissionState;

/**
 * How many of the ordered reports stand where; partners that were only asked are never counted as missing.
 *
 * @param late still owed after their day
 * @param cameLate handed in after their day
 */
public record Counts(
        long owing,
        long notSubmitted,
        long submitted,
        long withWarnings,
        long returned,
        long accepted,
        long late,
        long cameLate) {

    public static Counts of(List<TrackedReport> reports, LocalDate today) {
        var ordered = reports.stream().filter(TrackedReport::isOrdered).toList();
        return new Counts(
                ordered.size(),
                count(ordered, TrackedReport::isMissing),
                count(ordered, report -> report.state() == SubmissionState.SUBMITTED),
                count(ordered, report -> report.state() == SubmissionState.SUBMITTED && report.warnings() > 0),
                count(ordered, report -> report.state() == SubmissionState.RETURNED),
                count(ordered, report -> report.state().isAccepted()),
                count(ordered, report -> report.lateness().isOverdueOn(today)),
                count(
                        ordered,
                        report ->
                                report.state().isHandedIn() && report.lateness().isLateOn(today)));
    }

    /** Handed in, whatever became of it since. */
    public long handedIn() {
        return owing - notSubmitted;
    }

    private static long count(List<TrackedReport> reports, Predicate<TrackedReport> condition) {
        return reports.stream().filter(condition).count();
    }
}
