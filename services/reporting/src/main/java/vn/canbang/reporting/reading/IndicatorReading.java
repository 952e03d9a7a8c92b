package vn.canbang.reporting.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.birth.BirthArea;
import vn.canbang.reporting.calendar.ReportingPeriods;
import vn.canbang.reporting.figure.FigureComputation;
import vn.canbang.reporting.figure.FigureOutcome;
import vn.canbang.reporting.figure.PlanFrame;
import vn.canbang.reporting.indicator.Computation;
import vn.canbang.reporting.indicator.Figure;
import vn.canbang.reporting.indicator.Indicator;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.measure.Boundaries;
import vn.canbang.reporting.measure.BoundariesOfDay;
import vn.canbang.reporting.measure.MeasureSpan;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;

/** Reads an indicator for any unit and any period, live. */
@Component
public class IndicatorReading {

    private final MeasureReading measures;
    private final BirthReading births;
    private final FunnelReading funnel;
    private final SourceComparison sources;
    private final ReportingPeriods periods;
    private final PlanFrames plans;
    private final BoundariesOfDay boundaries;

    IndicatorReading(
            MeasureReading measures,
            BirthReading births,
            FunnelReading funnel,
            SourceComparison sources,
            ReportingPeriods periods,
            PlanFrames plans,
            BoundariesOfDay boundaries) {
        this.boundaries = boundaries;
        this.measures = measures;
        this.births = births;
        this.funnel = funnel;
        this.sources = sources;
        this.periods = periods;
        this.plans = plans;
    }

    /**
     * An indicator of a unit, and of each of the units under it by path.
     *
     * @param undivided the counts that stand in the unit's own and under none of those below, because the units where they were
     *     booked are split by then; empty when there is nothing of the kind
     * @param converted paths of the units whose figures hold such of closed ones: estimates
     */
    public record AreaFigures(
            List<ReadFigure> figures,
            Map<String, List<ReadFigure>> children,
            List<ReadFigure> undivided,
            Set<String> converted) {}

    /**
     * Reads a unit with the units directly under it, in one question for all of them.
     *
     * @param locale of the words beside the figures
     */
    public AreaFigures read(
            Indicator indicator,
            UnitPath unit,
            List<UnitPath> children,
            MeasureSpan span,
            AskedBoundaries asked,
            Locale locale) {
        var read = measures.read(measuresOf(indicator), unit, children, span, asked);
        var born = asked.converting() ? boundaries.on(asked.day()) : Boundaries.UNCHANGED;
        var frame = frame(indicator, span);
        var ofChildren = new HashMap<String, List<ReadFigure>>();
        read.children()
                .forEach((path, its) -> ofChildren.put(
                        path, figures(indicator, new BirthArea(new UnitPath(path), born), its, span, frame, locale)));
        return new AreaFigures(
                figures(indicator, new BirthArea(unit, born), read.whole(), span, frame, locale),
                ofChildren,
                undivided(indicator, read.undivided(), locale),
                read.converted());
    }

    /** Only what is counted: a share or a ratio of what is left over would be that of no unit. */
    private List<ReadFigure> undivided(Indicator indicator, MeasureReading.Read read, Locale locale) {
        var computation = new FigureComputation(
                read,
                yearsBack -> Optional.empty(),
                () -> {
                    throw new IllegalStateException("a count asks for no rule of ratios");
                },
                PlanFrame.NONE,
                true,
                locale);
        var counts = indicator.figures().stream()
                .filter(figure -> figure.reading() == Computation.FORMULA
                        && figure.formula().denominator().isEmpty())
                .toList();
        var left = counts.stream()
                .flatMap(figure -> figure.formula().measures().stream())
                .anyMatch(measure -> read.of(measure).orElse(0) != 0);
        return left
                ? counts.stream()
                        .map(figure -> read(figure, computation.of(indicator, figure), read))
                        .toList()
                : List.of();
    }

    /** What the plan adds; only some figures ask for it. */
    private PlanFrame frame(Indicator indicator, MeasureSpan span) {
        return indicator.figures().stream().allMatch(figure -> figure.reading() == Computation.FORMULA)
                ? PlanFrame.NONE
                : periods.at(span.to()).map(plans::of).orElse(PlanFrame.NONE);
    }

    private List<ReadFigure> figures(
            Indicator indicator,
            BirthArea area,
            MeasureReading.Read read,
            MeasureSpan span,
            PlanFrame frame,
            Locale locale) {
        var unit = area.unit();
        var computation = new FigureComputation(
                read,
                births.history(area, yearly(indicator, span), span.to()),
                () -> births.rules(span.to()),
                frame,
                unit.level() == UnitLevel.PROVINCE,
                locale);
        return indicator.figures().stream()
                .map(figure -> read(figure, outcome(indicator, figure, unit, span, computation, locale), read))
                .toList();
    }

    private static ReadFigure read(Figure figure, FigureOutcome outcome, MeasureReading.Read read) {
        var names = figure.formula().measures();
        return new ReadFigure(
                figure,
                outcome,
                names.stream().anyMatch(read.fromFiles()::contains),
                read.documents(names),
                read.latest(names));
    }

    private FigureOutcome outcome(
            Indicator indicator,
            Figure figure,
            UnitPath unit,
            MeasureSpan span,
            FigureComputation computation,
            Locale locale) {
        if (unit.level() != UnitLevel.PROVINCE) {
            return computation.of(indicator, figure);
        }
        return switch (figure.reading()) {
            case AREAS_OUTSIDE_FUNNEL -> funnel.outside(unit, span.from(), span.to(), locale);
            case GAP_BETWEEN_SOURCES -> sources.gap(unit, span.from(), span.to(), figure.unit(), locale);
            default -> computation.of(indicator, figure);
        };
    }

    /** The change over a plan ends with a year, however many years were asked for. */
    private static LocalDate yearly(Indicator indicator, MeasureSpan span) {
        var overPlan =
                indicator.figures().stream().anyMatch(figure -> figure.reading() == Computation.MEAN_YEARLY_CHANGE);
        return overPlan && span.from().getYear() < span.to().getYear()
                ? span.to().withDayOfYear(1)
                : span.from();
    }

    private static Set<MeasureName> measuresOf(Indicator indicator) {
        var names = new HashSet<MeasureName>();
        indicator.figures().forEach(figure -> names.addAll(figure.formula().measures()));
        return names;
    }
}
