package vn.canbang.reporting.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.Mode;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.document.AnnexTable;
import vn.canbang.reporting.document.FigureState;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.figure.FigureEntries;
import vn.canbang.reporting.figure.FigureEntry;
import vn.canbang.reporting.figure.ReportForm;
import vn.canbang.reporting.indicator.Figure;
import vn.canbang.reporting.indicator.FigureUnit;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.submission.ConsolidatingReports;
import vn.canbang.reporting.submission.ReportForms;
import vn.canbang.reporting.submission.Submission;

/** The tables by unit behind a consolidated report: the figures of each unit whose sum it is, and who handed in. */
@Component
class Annexes {

    private static final String COMMITMENTS = "II.4";
    private static final String COMMUNICATION = "II.2";

    private final ConsolidatingReports consolidating;
    private final ReportForms forms;

    Annexes(ConsolidatingReports consolidating, ReportForms forms) {
        this.consolidating = consolidating;
        this.forms = forms;
    }

    List<AnnexTable> of(Submission submission) {
        if (!submission.obligation().isConsolidating()
                || submission.consolidation().isEmpty()) {
            return List.of();
        }
        var below = consolidating.below(submission);
        var begun = consolidating.begun(below);
        var form = forms.of(submission);
        var tables = new ArrayList<AnnexTable>();
        tables.add(figures("3", "Hoạt động truyền thông theo đơn vị", COMMUNICATION, form, submission, below, begun));
        tables.add(figures("6", "Cam kết theo đơn vị", COMMITMENTS, form, submission, below, begun));
        tables.add(handedIn(submission, below, begun));
        return tables.stream().filter(table -> !table.columns().isEmpty()).toList();
    }

    private static AnnexTable figures(
            String number,
            String title,
            String part,
            ReportForm form,
            Submission submission,
            List<OwingUnit> below,
            Map<UUID, Submission> begun) {
        var figures = new ArrayList<Figure>();
        form.parts().stream()
                .filter(candidate -> candidate.outline().number().equals(part))
                .flatMap(candidate -> candidate.indicators().stream())
                .flatMap(indicator -> indicator.figures().stream())
                .filter(figure -> form.editable(figure).isPresent())
                .forEach(figures::add);
        var columns = figures.stream()
                .map(figure -> new AnnexTable.Column(figure.vi(), figure.unit().vi()))
                .toList();
        var included = submission.consolidation().orElseThrow().included();
        var rows = new ArrayList<AnnexTable.Row>();
        for (var unit : below) {
            if (unit.mode() == Mode.REQUEST) {
                continue;
            }
            var report = begun.get(unit.submission());
            if (report == null || !included.contains(report.id())) {
                rows.add(AnnexTable.Row.notSubmitted(unit.unit().code(), unit.name(), columns.size()));
            } else {
                rows.add(new AnnexTable.Row(unit.unit().code(), unit.name(), cells(figures, form, report.entries())));
            }
        }
        rows.add(new AnnexTable.Row(null, "Số liệu của chính đơn vị tổng hợp", ownCells(figures, form, submission)));
        var total = new AnnexTable.Row(null, "Tổng số", cells(figures, form, submission.entries()));
        return new AnnexTable(
                number, title, "Đơn vị", columns, rows, total, "Báo cáo của các đơn vị đã được tiếp nhận");
    }

    private static List<FigureValue> cells(List<Figure> figures, ReportForm form, FigureEntries entries) {
        return figures.stream()
                .map(figure -> {
                    var value = entries.of(measureOf(figure, form));
                    return value.isPresent()
                            ? FigureValue.of(value.getAsLong())
                            : FigureValue.absent(FigureState.NOT_SUPPLIED);
                })
                .toList();
    }

    private static List<FigureValue> ownCells(List<Figure> figures, ReportForm form, Submission submission) {
        return figures.stream()
                .map(figure -> {
                    var own = submission.entries().find(measureOf(figure, form)).map(FigureEntry::own);
                    return own.isPresent() && own.get().isPresent()
                            ? FigureValue.of(own.get().getAsLong())
                            : FigureValue.absent(FigureState.NOT_SUPPLIED);
                })
                .toList();
    }

    private static MeasureName measureOf(Figure figure, ReportForm form) {
        return form.editable(figure).orElseThrow();
    }

    /** Who handed in, in time or late; partners that were only asked are named apart and never missing. */
    private static AnnexTable handedIn(Submission submission, List<OwingUnit> below, Map<UUID, Submission> begun) {
        var columns = List.of(
                new AnnexTable.Column("Đã nộp", FigureUnit.REPORTS.vi()),
                new AnnexTable.Column("Đúng hạn", FigureUnit.REPORTS.vi()),
                new AnnexTable.Column("Nộp muộn", FigureUnit.REPORTS.vi()),
                new AnnexTable.Column("Chưa nộp", FigureUnit.REPORTS.vi()));
        var sums = new long[columns.size()];
        var included = submission.consolidation().orElseThrow().included();
        var rows = new ArrayList<AnnexTable.Row>();
        for (var unit : below) {
            if (unit.mode() == Mode.REQUEST) {
                continue;
            }
            var report = begun.get(unit.submission());
            var in = report != null && included.contains(report.id());
            var late = report != null && in && report.lateness().cameLate();
            long[] marks = {in ? 1 : 0, in && !late ? 1 : 0, late ? 1 : 0, in ? 0 : 1};
            var cells = new ArrayList<FigureValue>();
            for (var index = 0; index < marks.length; index++) {
                sums[index] += marks[index];
                cells.add(FigureValue.of(marks[index]));
            }
            rows.add(new AnnexTable.Row(unit.unit().code(), unit.name(), cells));
        }
        var total = Arrays.stream(sums).mapToObj(FigureValue::of).toList();
        return new AnnexTable(
                "13", "Đơn vị nộp báo cáo", "Đơn vị", columns, rows, new AnnexTable.Row(null, "Tổng số", total), null);
    }
}
