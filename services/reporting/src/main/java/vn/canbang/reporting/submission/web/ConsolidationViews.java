package vn.canbang.reporting.submission.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.directory.UnitRef;
import vn.canbang.reporting.document.FigureOrigin;
import vn.canbang.reporting.document.FigureState;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.figure.FigureEntry;
import vn.canbang.reporting.figure.FigureKey;
import vn.canbang.reporting.figure.ReportForm;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.submission.ConsolidatingReports;
import vn.canbang.reporting.submission.Consolidation;
import vn.canbang.reporting.submission.ReportForms;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.reporting.submission.SubmissionDesk;
import vn.canbang.reporting.submission.SubmissionState;
import vn.canbang.reporting.submission.web.ConsolidationView.CellView;
import vn.canbang.reporting.submission.web.ConsolidationView.ColumnView;
import vn.canbang.reporting.submission.web.ConsolidationView.RowView;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.problem.ConflictException;

/** Makes the table behind a consolidating report: before the act with what is accepted so far. */
@Component
class ConsolidationViews {

    private final SubmissionDesk desk;
    private final ConsolidatingReports consolidating;
    private final ReportForms forms;

    ConsolidationViews(SubmissionDesk desk, ConsolidatingReports consolidating, ReportForms forms) {
        this.desk = desk;
        this.consolidating = consolidating;
        this.forms = forms;
    }

    ConsolidationView of(UUID id, Caller caller, Locale locale) {
        var submission = desk.require(id, caller);
        if (!submission.obligation().isConsolidating()) {
            throw new ConflictException("nothing_to_consolidate");
        }
        var english = "en".equals(locale.getLanguage());
        var form = forms.of(submission);
        var columns = new ArrayList<ColumnView>();
        var measures = new ArrayList<MeasureName>();
        collect(form, english, columns, measures);
        var below = consolidating.below(submission);
        var begun = consolidating.begun(below);
        var included = submission.consolidation().map(Consolidation::included).orElse(List.of());
        var rows = below.stream()
                .map(unit -> row(unit, begun.get(unit.submission()), included, measures, locale))
                .toList();
        var entries = submission.entries();
        return new ConsolidationView(
                submission.consolidation().map(sums -> sums.words(locale)).orElse(""),
                columns,
                rows,
                measures.stream()
                        .map(measure ->
                                cell(entries.find(measure).map(FigureEntry::own).orElse(OptionalLong.empty()), null))
                        .toList(),
                measures.stream()
                        .map(measure -> cell(
                                entries.of(measure),
                                entries.find(measure).map(FigureEntry::origin).orElse(null)))
                        .toList());
    }

    private static void collect(
            ReportForm form, boolean english, List<ColumnView> columns, List<MeasureName> measures) {
        for (var part : form.parts()) {
            for (var indicator : part.indicators()) {
                for (var figure : indicator.figures()) {
                    form.editable(figure).ifPresent(measure -> {
                        columns.add(new ColumnView(
                                FigureKey.of(indicator, figure).value(),
                                english ? figure.en() : figure.vi(),
                                english ? figure.unit().en() : figure.unit().vi()));
                        measures.add(measure);
                    });
                }
            }
        }
    }

    private static RowView row(
            OwingUnit unit,
            @Nullable Submission report,
            List<UUID> included,
            List<MeasureName> measures,
            Locale locale) {
        var state = report == null ? SubmissionState.OPEN : report.state();
        var counted = report != null && (included.contains(report.id()) || state.isAccepted());
        var cells = measures.stream()
                .map(measure -> report == null || !counted
                        ? blank()
                        : cell(
                                report.entries().of(measure),
                                report.entries()
                                        .find(measure)
                                        .map(FigureEntry::origin)
                                        .orElse(null)))
                .toList();
        return new RowView(
                unit.submission(),
                UnitRef.of(unit.unit()),
                unit.name(),
                unit.mode(),
                state,
                state.words(locale),
                included.contains(unit.submission()),
                cells);
    }

    private static CellView blank() {
        return new CellView(
                "not_submitted", FigureValue.absent(FigureState.NOT_SUBMITTED).text(), null, null);
    }

    private static CellView cell(OptionalLong value, @Nullable FigureOrigin origin) {
        if (value.isEmpty()) {
            return new CellView(
                    "not_supplied", FigureValue.absent(FigureState.NOT_SUPPLIED).text(), null, null);
        }
        return new CellView(
                "known",
                FigureValue.of(value.getAsLong()).text(),
                value.getAsLong(),
                origin == null ? null : origin.name().toLowerCase(Locale.ROOT));
    }
}
