package vn.canbang.reporting.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.document.FigureOrigin;
import vn.canbang.reporting.figure.BirthHistory;
import vn.canbang.reporting.figure.FigureComputation;
import vn.canbang.reporting.figure.FigureEntries;
import vn.canbang.reporting.figure.FigureKey;
import vn.canbang.reporting.figure.PlanFrame;
import vn.canbang.reporting.figure.ReportForm;
import vn.canbang.reporting.indicator.Computation;
import vn.canbang.reporting.indicator.Figure;
import vn.canbang.reporting.indicator.Indicator;
import vn.canbang.reporting.indicator.MeasureValues;
import vn.canbang.reporting.ratio.BirthCounts;
import vn.canbang.reporting.ratio.RatioRules;

/** The figures of a report as they read, part by part, computed from its entries and nothing else. */
public final class SubmissionFigures {

    /** What a year is read for together with others. */
    private static final Set<Computation> YEARLY =
            EnumSet.of(Computation.POOLED_YEARS, Computation.CHANGE_ON_PREVIOUS_YEAR, Computation.MEAN_YEARLY_CHANGE);

    private final Submission submission;
    private final ReportForm form;
    private final FigureEntries entries;
    private final MeasureValues values;
    private final Supplier<RatioRules> rules;
    private final PlanFrame plan;
    private final Locale locale;
    private final BirthNotes births;

    /** @param locale of the words beside the figures */
    public SubmissionFigures(
            Submission submission, ReportForm form, Supplier<RatioRules> rules, PlanFrame plan, Locale locale) {
        this.locale = locale;
        this.plan = plan;
        this.submission = submission;
        this.form = form;
        this.entries = submission.entries();
        this.values = ReportedValues.of(submission);
        this.rules = rules;
        this.births = new BirthNotes(submission.content().births(), locale);
    }

    /** A part of the report with its lines. */
    public record PartLines(ReportForm.Part part, List<FigureLine> lines) {}

    public ReportForm form() {
        return form;
    }

    public List<PartLines> parts() {
        var standing = computation(values, this::counts, plan);
        var untouched = computation(entries.untouched(), this::counts, plan);
        var yearly = ofYears();
        var parts = new ArrayList<PartLines>();
        for (var part : form.parts()) {
            var lines = new ArrayList<FigureLine>();
            for (var indicator : part.indicators()) {
                for (var figure : indicator.figures()) {
                    var computation = yearly.isPresent() && YEARLY.contains(figure.reading()) ? yearly.get() : standing;
                    lines.add(line(indicator, figure, computation, untouched));
                }
            }
            parts.add(new PartLines(part, lines));
        }
        return parts;
    }

    public List<FigureLine> lines() {
        return parts().stream().flatMap(part -> part.lines().stream()).toList();
    }

    /** What stands at each item: the figures as they read, the texts as they were written. */
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        lines().forEach(line -> texts.put(line.key().value(), line.text()));
        submission.content().narratives().forEach(narrative -> texts.put(narrative.key(), narrative.text()));
        return texts;
    }

    private FigureLine line(
            Indicator indicator, Figure figure, FigureComputation standing, FigureComputation untouched) {
        var formula = figure.formula();
        var isSingle = formula.denominator().isEmpty() && formula.numerator().size() == 1;
        var entry = isSingle ? entries.find(formula.numerator().getFirst()).orElse(null) : null;
        var outcome = births.onto(figure, standing.of(indicator, figure));
        var overridden = entry != null && entry.isOverridden();
        return new FigureLine(
                FigureKey.of(indicator, figure),
                figure,
                outcome,
                entry == null ? FigureOrigin.RECOMPUTED : entry.origin(),
                entry,
                overridden ? untouched.of(indicator, figure) : null,
                submission.isEditable() && form.editable(figure).isPresent());
    }

    private FigureComputation computation(MeasureValues values, BirthHistory history, PlanFrame frame) {
        return new FigureComputation(
                values, history, rules, frame, submission.obligation().tier() == Tier.PROVINCE, locale);
    }

    /** A phase speaks of its years where others speak of the years before them. */
    private Optional<FigureComputation> ofYears() {
        var years = submission.content().births().stream()
                .filter(year -> year.yearOfPhase() != null)
                .collect(Collectors.toMap(RecordedBirths::yearsBack, RecordedBirths::counts));
        return years.keySet().stream()
                .max(Comparator.naturalOrder())
                .map(first -> computation(
                        values,
                        yearsBack -> Optional.ofNullable(years.get(yearsBack)),
                        new PlanFrame(first, plan.ratioAtMost())));
    }

    /** Births of the period, or of the same period so many years before. */
    public Optional<RecordedBirths> births(int yearsBack) {
        return submission.content().births().stream()
                .filter(births -> births.isOfPeriod(yearsBack))
                .findFirst();
    }

    Optional<BirthCounts> counts(int yearsBack) {
        return births(yearsBack).map(RecordedBirths::counts);
    }
}
