package vn.canbang.reporting.submission.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.calendar.DueView;
import vn.canbang.reporting.calendar.Mode;
import vn.canbang.reporting.calendar.PeriodView;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.directory.UnitRef;
import vn.canbang.reporting.submission.Remark;
import vn.canbang.reporting.submission.SubmissionState;
import vn.canbang.reporting.submission.web.IssuedView.DocumentView;
import vn.canbang.reporting.submission.web.IssuedView.OfficialBirthsView;
import vn.canbang.reporting.submission.web.IssuedView.RevisionView;
import vn.canbang.reporting.submission.web.IssuedView.SentEditionView;
import vn.canbang.reporting.submission.web.IssuedView.WithdrawnView;
import vn.canbang.starter.web.Act;

/** A report with everything its page shows, and what the caller may do with it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubmissionView(
        UUID id,
        long version,
        PeriodView period,
        UnitRef unit,
        @Nullable UnitRef responsible,
        String name,
        @Nullable UUID organisation,
        Tier tier,
        Mode mode,
        SubmissionState state,
        String stateText,
        boolean late,
        @Nullable String lateText,
        DueView due,
        @Nullable LocalDate returnDue,
        List<PartView> parts,
        ChecksView checks,
        List<RemarkView> remarks,
        List<ChangeView> changes,
        ProgressView progress,
        @Nullable CoverageView coverage,
        int round,
        @Nullable PaperView signedPaper,
        @Nullable HandedInView submittedBy,
        @Nullable ApprovedView approvedBy,
        @Nullable DocumentView document,
        int edition,
        @Nullable RevisionView revision,
        List<SentEditionView> earlierEditions,
        List<WithdrawnView> withdrawnRevisions,
        @Nullable OfficialBirthsView officialBirths,
        List<HistoryView> history,
        List<Act> actions) {

    record PartView(
            String number,
            String title,
            String status,
            String statusText,
            List<FigureView> figures,
            List<TextView> narratives) {}

    /** @param list where the records behind it are found, and whether the reader may open it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FigureView(
            String key,
            String name,
            String unit,
            int decimals,
            String state,
            @Nullable BigDecimal value,
            String text,
            String origin,
            boolean editable,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable Long automatic,
            @Nullable String automaticText,
            @Nullable Long own,
            @Nullable String reason,
            @Nullable String source,
            @Nullable LocalDate cutOff,
            @Nullable Instant readAt,
            @Nullable Long documents,
            @Nullable Act list,
            @Nullable Long now,
            @Nullable ContributionsView contributions,
            @Nullable IntervalView interval,
            @Nullable String note,
            List<OverrideView> overridesBelow,
            List<TargetView> targets,
            List<UUID> remarks) {}

    record ContributionsView(int supplied, int of) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IntervalView(BigDecimal lower, @Nullable BigDecimal upper, long births, String text) {}

    record OverrideView(String unit, long value, long automatic, String reason) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TargetView(
            String plan,
            String text,
            @Nullable BigDecimal limit,
            String result,
            String resultText,
            @Nullable String formal) {}

    record TextView(String key, String title, String text, List<UUID> remarks) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RemarkView(
            UUID id,
            String item,
            String itemName,
            String text,
            @Nullable String oldText,
            @Nullable String newText,
            Remark.@Nullable Answer answer,
            @Nullable String explanation,
            boolean open,
            int round) {}

    record ChangeView(
            String item,
            String name,
            String old,
            @JsonProperty("new") String changed) {}

    record ProgressView(int figures, int prefilled, int typed, int missing) {}

    /** @param missingBelow whom the reports under the accepted ones lack */
    record CoverageView(
            int owing, int accepted, String text, List<MissingView> missing, List<MissingBelowView> missingBelow) {}

    record MissingView(UUID submission, String code, String name, String state) {}

    /** @param unit the accepted unit that made its sums without these */
    record MissingBelowView(String unit, List<MissingView> missing) {}

    /** @param round number of the handing in whose scans belong to it */
    record PaperView(String number, LocalDate date, int round) {}

    record HandedInView(String name, LocalDate on) {}

    record ApprovedView(String name, Instant at) {}

    /** @param item the figure or text that was changed, when it is about one */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HistoryView(
            String act,
            @Nullable String item,
            @Nullable String itemName,
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason,
            @Nullable Instant at,
            @Nullable String by) {}
}
