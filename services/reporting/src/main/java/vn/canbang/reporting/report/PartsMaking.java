package vn.canbang.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.ReportingPeriod;
import vn.canbang.reporting.document.ReportPart;
import vn.canbang.reporting.indicator.IndicatorCatalogue;
import vn.canbang.reporting.indicator.OutlinePart;
import vn.canbang.reporting.submission.Narrative;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.reporting.submission.SubmissionFigures;

/** Makes the parts of a paper: what it lists by itself, what was written, and the figures beside those of the year before. */
@Component
class PartsMaking {

    private final FigureRows rows;
    private final YearBefore yearBefore;
    private final ListedTargets listed;
    private final IndicatorCatalogue catalogue;

    PartsMaking(FigureRows rows, YearBefore yearBefore, ListedTargets listed, IndicatorCatalogue catalogue) {
        this.rows = rows;
        this.yearBefore = yearBefore;
        this.listed = listed;
        this.catalogue = catalogue;
    }

    List<ReportPart> of(Submission submission, ReportingPeriod period, SubmissionFigures figures) {
        var before = yearBefore.of(submission, period);
        var parts = new ArrayList<ReportPart>();
        for (var part : figures.parts()) {
            var outline = part.part().outline();
            headOf(outline, parts).ifPresent(parts::add);
            var texts = new ArrayList<>(listed.of(outline.number(), submission, period, figures));
            for (var field : part.part().fields()) {
                submission.content().narratives().stream()
                        .filter(narrative -> narrative.key().equals(part.part().keyOf(field)))
                        .map(Narrative::text)
                        .filter(text -> !text.isBlank())
                        .forEach(text -> texts.add(field.vi() + ": " + text));
            }
            parts.add(new ReportPart(
                    outline.number(),
                    outline.vi(),
                    texts,
                    part.lines().stream()
                            .map(line -> rows.of(line, submission, period, figures))
                            .map(row -> before.map(year -> year.beside(row)).orElse(row))
                            .toList()));
        }
        return parts;
    }

    /** The part that a part lies within, where the form of the unit asks nothing of it itself. */
    private Optional<ReportPart> headOf(OutlinePart inner, List<ReportPart> before) {
        var end = inner.number().indexOf('.');
        if (end < 0) {
            return Optional.empty();
        }
        var head = inner.number().substring(0, end);
        return before.stream().anyMatch(part -> part.number().equals(head))
                ? Optional.empty()
                : catalogue.outline().stream()
                        .filter(part -> part.number().equals(head))
                        .findFirst()
                        .map(part -> new ReportPart(part.number(), part.vi(), List.of(), List.of()));
    }
}
