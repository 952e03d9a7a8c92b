package vn.canbang.reporting.figure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.canbang.reporting.indicator.Computation;
import vn.canbang.reporting.indicator.Figure;
import vn.canbang.reporting.indicator.Indicator;
import vn.canbang.reporting.indicator.IndicatorCatalogue;
import vn.canbang.reporting.indicator.MeasureKind;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.indicator.OutlinePart;
import vn.canbang.reporting.indicator.PeriodKind;

/** The parts of the annual report that one kind of unit fills, with their figures and texts. */
public final class ReportForm {

    /** What the form asks for of births stands in files that nobody types again. */
    private static final String BIRTHS = "births";

    private static final String REPORTS = "reporting.reports_";

    private final IndicatorCatalogue catalogue;
    private final List<Part> parts;
    private final List<AnnexForm> annexes;

    private ReportForm(IndicatorCatalogue catalogue, List<Part> parts, List<AnnexForm> annexes) {
        this.catalogue = catalogue;
        this.parts = parts;
        this.annexes = annexes;
    }

    /** A part of the outline with the indicators that it prints. */
    public record Part(OutlinePart outline, List<Indicator> indicators) {

        /** The texts that are to be written in words. */
        public List<OutlinePart.NarrativeField> fields() {
            return Objects.requireNonNullElse(outline.narratives(), List.of());
        }

        /** Key of a text among all texts of the report. */
        public String keyOf(OutlinePart.NarrativeField field) {
            return outline.number() + "." + field.key();
        }
    }

    /** The form with the parts of the given numbers, in the order of the outline, and no table behind it. */
    public static ReportForm of(IndicatorCatalogue catalogue, Set<String> numbers) {
        return of(catalogue, numbers, List.of());
    }

    /** The same with tables, whose figures are read as well where no part prints them. */
    public static ReportForm of(IndicatorCatalogue catalogue, Set<String> numbers, List<AnnexForm> annexes) {
        return new ReportForm(
                catalogue,
                catalogue.outline().stream()
                        .filter(part -> numbers.contains(part.number()))
                        .map(part -> new Part(part, catalogue.ofPart(part.number())))
                        .toList(),
                List.copyOf(annexes));
    }

    /** The whole report. */
    public static ReportForm whole(IndicatorCatalogue catalogue) {
        return of(
                catalogue,
                catalogue.outline().stream().map(OutlinePart::number).collect(Collectors.toSet()),
                AnnexForm.shipped());
    }

    /** The short form of a quarter: of these parts and tables the indicators that are reported each quarter. */
    public ReportForm quarterly(Set<String> numbers, Set<String> tables) {
        return new ReportForm(
                catalogue,
                parts.stream()
                        .filter(part -> numbers.contains(part.outline().number()))
                        .map(part -> new Part(
                                part.outline(),
                                part.indicators().stream()
                                        .filter(ReportForm::isQuarterly)
                                        .toList()))
                        .toList(),
                annexes.stream()
                        .filter(annex -> tables.contains(annex.number()))
                        .map(annex -> annex.only(code -> catalogue
                                .indicator(code)
                                .filter(ReportForm::isQuarterly)
                                .isPresent()))
                        .toList());
    }

    private static boolean isQuarterly(Indicator indicator) {
        return indicator.periods().contains(PeriodKind.QUARTER);
    }

    public List<Part> parts() {
        return parts;
    }

    /** The tables behind the signature. */
    public List<AnnexForm> annexes() {
        return annexes;
    }

    /** Every measure that a figure of the form is computed from. */
    public Set<MeasureName> measures() {
        var ofParts = parts.stream().flatMap(part -> part.indicators().stream());
        var ofAnnexes = annexes.stream()
                .flatMap(annex -> annex.indicators().stream())
                .flatMap(code -> catalogue.indicator(code).stream());
        return Stream.concat(ofParts, ofAnnexes)
                .flatMap(indicator -> indicator.figures().stream())
                .flatMap(figure -> figure.formula().measures().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Every figure that a part prints. */
    public List<FigureKey> keys() {
        return parts.stream()
                .flatMap(part -> part.indicators().stream())
                .flatMap(indicator -> indicator.figures().stream().map(figure -> FigureKey.of(indicator, figure)))
                .distinct()
                .toList();
    }

    public Optional<Figure> figure(FigureKey key) {
        return indicator(key).flatMap(indicator -> indicator.figure(key.figure()));
    }

    public Optional<Indicator> indicator(FigureKey key) {
        return parts.stream()
                .flatMap(part -> part.indicators().stream())
                .filter(indicator -> indicator.code().equals(key.code()))
                .findFirst();
    }

    /** True when the form has a text field of this key, such as {@code II.4.gaps}. */
    public boolean asks(String narrative) {
        return parts.stream()
                .anyMatch(part -> part.fields().stream().anyMatch(field -> narrative.equals(part.keyOf(field))));
    }

    /** The measure that somebody may set by hand through a figure; none for ratios, distinct counts and births. */
    public Optional<MeasureName> editable(Figure figure) {
        var formula = figure.formula();
        if (figure.reading() != Computation.FORMULA
                || !formula.denominator().isEmpty()
                || formula.numerator().size() != 1) {
            return Optional.empty();
        }
        var measure = formula.numerator().getFirst();
        return isCounted(measure) || isRead(measure) ? Optional.empty() : Optional.of(measure);
    }

    /** True for distinct counts, which are counted anew at each level and never added. */
    public boolean isCounted(MeasureName measure) {
        return catalogue.kindOf(measure).filter(MeasureKind.MEMBERS::equals).isPresent();
    }

    /** True for what a level reads for its whole area: births from the files, and how reports came in. */
    public boolean isRead(MeasureName measure) {
        return measure.publisher().equals(BIRTHS) || isOfReports(measure);
    }

    /** True for what is read anew when the report is consolidated, since it is not the sum of what others reported. */
    public boolean isReadAnew(MeasureName measure) {
        return isCounted(measure) || isOfReports(measure);
    }

    private static boolean isOfReports(MeasureName measure) {
        return measure.value().startsWith(REPORTS);
    }
}
