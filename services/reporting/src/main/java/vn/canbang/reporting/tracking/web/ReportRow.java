package vn.canbang.reporting.tracking.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.calendar.DueView;
import vn.canbang.reporting.calendar.Mode;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.directory.UnitRef;
import vn.canbang.reporting.submission.SubmissionActs;
import vn.canbang.reporting.submission.SubmissionState;
import vn.canbang.reporting.tracking.TrackedReport;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.web.Act;

/** One line of “Theo dõi nộp”. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportRow(
        UUID submission,
        @Nullable Long version,
        UUID period,
        String periodTitle,
        UnitRef unit,
        @Nullable BodyView organisation,
        Tier tier,
        Mode mode,
        SubmissionState state,
        String stateText,
        boolean late,
        @Nullable String lateText,
        DueView due,
        int warnings,
        int overrides,
        long openRemarks,
        @Nullable LocalDate submittedOn,
        @Nullable ReceivingView receiving,
        List<Act> actions) {

    record BodyView(UUID id, String name) {}

    /** The same as its receiver sees it, with the days until which it is to be looked at. */
    ReportRow receivedBy(@Nullable ReceivingView term) {
        return new ReportRow(
                submission,
                version,
                period,
                periodTitle,
                unit,
                organisation,
                tier,
                mode,
                state,
                stateText,
                late,
                lateText,
                due,
                warnings,
                overrides,
                openRemarks,
                submittedOn,
                term,
                actions);
    }

    static ReportRow of(TrackedReport report, SubmissionActs acts, Caller caller, LocalDate today, Locale locale) {
        var owing = report.owing();
        var known = report.known();
        var body = owing.organisation();
        var lateness = report.lateness();
        return new ReportRow(
                owing.submission(),
                known == null ? null : known.version(),
                report.period().id(),
                report.period().names().title(),
                UnitRef.of(owing.unit()),
                body == null ? null : new BodyView(body.id(), body.name()),
                owing.tier(),
                owing.mode(),
                report.state(),
                owing.mode() == Mode.REQUEST && report.state().isBeingWritten()
                        ? ("en".equals(locale.getLanguage()) ? "Not sent" : "Chưa gửi")
                        : report.state().words(locale),
                lateness.isLateOn(today),
                lateness.words(today, locale),
                lateness.view(today, locale),
                report.warnings(),
                known == null ? 0 : known.overrides(),
                known == null ? 0 : known.openRemarks(),
                report.submittedOn().orElse(null),
                null,
                acts.of(report.standing(today), caller, locale));
    }
}
