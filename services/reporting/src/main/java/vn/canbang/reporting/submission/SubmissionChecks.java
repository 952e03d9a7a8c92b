package vn.canbang.reporting.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.figure.FigureEntry;
import vn.canbang.reporting.indicator.Figure;
import vn.canbang.reporting.indicator.FigureUnit;
import vn.canbang.reporting.indicator.Indicator;
import vn.canbang.reporting.indicator.MeasureName;

/** What is looked at before a report is handed in (domain/indicators.md section 2). */
public final class SubmissionChecks {

    private static final Pattern PERSONAL_NUMBER = Pattern.compile("(?<!\\d)\\d{9,12}(?!\\d)");

    private final SubmissionFigures figures;
    private final Submission submission;
    private final @Nullable LargeChanges changes;
    private final List<String> outdated;

    /**
     * @param changes what is told of the same unit's report of the year before, when there is one
     * @param outdated units whose reports came back after they were summed
     */
    public SubmissionChecks(
            SubmissionFigures figures, Submission submission, @Nullable LargeChanges changes, List<String> outdated) {
        this.figures = figures;
        this.submission = submission;
        this.changes = changes;
        this.outdated = List.copyOf(outdated);
    }

    public List<Finding> findings() {
        var found = new ArrayList<Finding>();
        if (submission.obligation().isConsolidating()
                && submission.consolidation().isEmpty()) {
            found.add(Finding.error("not_consolidated", Remark.WHOLE_REPORT));
        }
        if (!outdated.isEmpty()) {
            found.add(
                    Finding.error("sums_outdated", Remark.WHOLE_REPORT, outdated.size(), String.join(", ", outdated)));
        }
        for (var part : figures.form().parts()) {
            for (var indicator : part.indicators()) {
                indicator.figures().forEach(figure -> parts(indicator, figure, found));
            }
        }
        var lines = figures.lines();
        found.addAll(DistinctRange.of(submission).findings(lines));
        if (changes != null) {
            found.addAll(changes.findings(lines));
        }
        EstimateMethod.missing(figures.form(), submission.content()).ifPresent(found::add);
        for (var narrative : submission.content().narratives()) {
            if (PERSONAL_NUMBER.matcher(narrative.text()).find()) {
                found.add(Finding.warning("narrative_digits", narrative.key()));
            }
        }
        return found;
    }

    /** A part is never larger than its whole; numbers of two services may differ for a day, typed ones may not. */
    private void parts(Indicator indicator, Figure figure, List<Finding> found) {
        var formula = figure.formula();
        if (figure.unit() != FigureUnit.PERCENT
                || formula.numerator().size() != 1
                || formula.denominator().size() != 1) {
            return;
        }
        var part = formula.numerator().getFirst();
        var whole = formula.denominator().getFirst();
        var entries = submission.entries();
        var partValue = entries.of(part);
        var wholeValue = entries.of(whole);
        if (partValue.isEmpty() || wholeValue.isEmpty() || partValue.getAsLong() <= wholeValue.getAsLong()) {
            return;
        }
        var named = plain(indicator, part);
        var code = named.isPresent() || plain(indicator, whole).isPresent() ? "exceeds_total" : "exceeds_denominator";
        Object[] words = {
            nameOf(indicator, part, figure),
            partValue.getAsLong(),
            nameOf(indicator, whole, figure),
            wholeValue.getAsLong()
        };
        var item = indicator.code() + "." + named.orElse(figure).key();
        found.add(
                isTyped(part) || isTyped(whole)
                        ? Finding.error(code, item, words)
                        : Finding.warning(code, item, words));
    }

    private boolean isTyped(MeasureName measure) {
        return submission.entries().find(measure).map(FigureEntry::typed).isPresent();
    }

    private static String nameOf(Indicator indicator, MeasureName measure, Figure otherwise) {
        return plain(indicator, measure).map(Figure::vi).orElse(otherwise.vi());
    }

    private static Optional<Figure> plain(Indicator indicator, MeasureName measure) {
        return indicator.figures().stream()
                .filter(figure -> figure.formula().denominator().isEmpty()
                        && figure.formula().numerator().equals(List.of(measure)))
                .findFirst();
    }
}
