package vn.canbang.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.ReportingPeriod;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.document.FigureOrigin;
import vn.canbang.reporting.document.ReportFigure;
import vn.canbang.reporting.indicator.Computation;
import vn.canbang.reporting.indicator.FigureUnit;
import vn.canbang.reporting.reading.BirthReading;
import vn.canbang.reporting.reading.TargetReading;
import vn.canbang.reporting.submission.Consolidation;
import vn.canbang.reporting.submission.FigureLine;
import vn.canbang.reporting.submission.RecordedBirths;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.reporting.submission.SubmissionFigures;

/** A figure of a report as a line of its paper, with its source, what was set by hand and what was decided. */
@Component
class FigureRows {

    private final BirthReading births;
    private final TargetReading targets;

    FigureRows(BirthReading births, TargetReading targets) {
        this.targets = targets;
        this.births = births;
    }

    ReportFigure of(FigureLine line, Submission submission, ReportingPeriod period, SubmissionFigures figures) {
        var overridden = line.origin() == FigureOrigin.OVERRIDDEN;
        var row = line.outcome()
                .onto(ReportFigure.of(
                        line.key().value(),
                        line.figure().vi(),
                        line.figure().unit().vi(),
                        line.outcome().value(),
                        overridden ? FigureOrigin.AUTOMATIC : line.origin()));
        var entry = line.entry();
        var automatic = line.automatic();
        var typed = entry == null ? null : entry.typed();
        if (overridden && automatic != null && typed != null) {
            var reason = typed.reason();
            row = row.overriding(automatic.value(), reason == null ? "" : reason);
        } else if (typed != null && typed.source() != null) {
            row = row.withSource(typed.source());
        }
        var notes = notes(line, submission, period, figures);
        return notes.isEmpty() ? row : row.withNote(String.join("\n", notes));
    }

    private List<String> notes(
            FigureLine line, Submission submission, ReportingPeriod period, SubmissionFigures figures) {
        var notes = new ArrayList<String>();
        var said = line.outcome().note();
        if (said != null) {
            notes.add(said);
        }
        var entry = line.entry();
        if (entry != null) {
            var set = submission.consolidation().map(Consolidation::overrides).orElse(List.of()).stream()
                    .filter(override -> override.measure().equals(entry.measure()))
                    .map(override -> override.unit() + " " + override.value() + " (số tự động " + override.automatic()
                            + "; lý do: " + override.reason() + ")")
                    .collect(Collectors.joining("; "));
            if (!set.isEmpty()) {
                notes.add("Trong đó sửa tay: " + set + ".");
            }
        }
        if (isRatioOfBirths(line) && submission.obligation().tier() == Tier.PROVINCE) {
            decided(period, figures).forEach(target -> notes.add(target.sentence()));
        }
        return notes;
    }

    /** The targets of the plan, decided from the births that the report holds. */
    List<TargetReading.Decided> decided(ReportingPeriod period, SubmissionFigures figures) {
        return figures.births(0)
                .map(RecordedBirths::counts)
                .map(now -> targets.decide(
                        List.of(period.calendar()),
                        period.to(),
                        now,
                        figures.births(1).map(RecordedBirths::counts),
                        births.minimum(period.to())))
                .orElse(List.of());
    }

    private static boolean isRatioOfBirths(FigureLine line) {
        return line.figure().unit() == FigureUnit.BOYS_PER_100_GIRLS
                && line.figure().reading() == Computation.FORMULA;
    }
}
