package vn.canbang.reporting.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.canbang.reporting.document.FigureInterval;
import vn.canbang.reporting.document.FigureState;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.document.RatioWords;
import vn.canbang.reporting.indicator.Figure;
import vn.canbang.reporting.indicator.FigureUnit;
import vn.canbang.reporting.indicator.FormulaResult;
import vn.canbang.reporting.indicator.Indicator;
import vn.canbang.reporting.indicator.MeasureValues;
import vn.canbang.reporting.ratio.BirthCounts;
import vn.canbang.reporting.ratio.RatioChange;
import vn.canbang.reporting.ratio.RatioReading;
import vn.canbang.reporting.ratio.RatioRules;
import vn.canbang.reporting.ratio.RatioTarget;
import vn.canbang.reporting.ratio.RatioTrend;

/**
 * Computes figures from sums. Ratios are always ratios of sums; the sex ratio at birth is shown only with enough births
 * and never without its interval; figures for provinces only have no value below.
 */
public final class FigureComputation {

    private final MeasureValues values;
    private final BirthHistory births;
    private final Supplier<RatioRules> rules;
    private final PlanFrame plan;
    private final boolean ofProvince;
    private final RatioWords words;

    /**
     * @param rules asked only when a ratio of births is computed, since they may not be configured
     * @param locale of the words beside the figures
     */
    public FigureComputation(
            MeasureValues values,
            BirthHistory births,
            Supplier<RatioRules> rules,
            PlanFrame plan,
            boolean ofProvince,
            Locale locale) {
        this.words = RatioWords.in(locale);
        this.plan = plan;
        this.values = values;
        this.births = births;
        this.rules = rules;
        this.ofProvince = ofProvince;
    }

    public FigureOutcome of(Indicator indicator, Figure figure) {
        if (!ofProvince && !indicator.isShownBelowProvince()) {
            return FigureOutcome.absent(FigureState.UNDEFINED);
        }
        return switch (figure.reading()) {
            case FORMULA ->
                figure.unit() == FigureUnit.BOYS_PER_100_GIRLS ? ratio(births.of(0)) : formula(figure, values);
            case POOLED_YEARS -> pooledRatio();
            case CHANGE_ON_PREVIOUS_YEAR -> change();
            case MEAN_YEARLY_CHANGE -> meanYearlyChange();
            case DISTANCE_TO_TARGET -> distanceToTarget();
            case COMMUNES_WITH_ANY -> formula(figure, ofCommunes(figure));
            case AREAS_OUTSIDE_FUNNEL, GAP_BETWEEN_SOURCES -> FigureOutcome.absent(FigureState.NOT_SUPPLIED);
        };
    }

    /** CAM-11 and TIP-06 (domain/indicators.md): above the line stand the communes with at least one, not how many these have. */
    private MeasureValues ofCommunes(Figure figure) {
        var counted = figure.formula().numerator();
        return measure -> counted.contains(measure) ? values.communesWithAny(measure) : values.of(measure);
    }

    private FigureOutcome formula(Figure figure, MeasureValues read) {
        var result = figure.formula().evaluate(read);
        var value = FigureValue.of(result, figure.unit().decimals());
        return switch (result) {
            case FormulaResult.Known known -> FigureOutcome.of(value, known.numerator(), known.denominator());
            case FormulaResult.Undefined undefined ->
                FigureOutcome.of(value, undefined.numerator(), OptionalLong.of(0));
            case FormulaResult.NotSupplied _ -> FigureOutcome.absent(FigureState.NOT_SUPPLIED);
        };
    }

    private FigureOutcome ratio(Optional<BirthCounts> counts) {
        if (counts.isEmpty()) {
            return FigureOutcome.absent(FigureState.NOT_SUPPLIED);
        }
        var born = counts.get();
        var reading = rules.get().minimum().read(born);
        var outcome = FigureOutcome.of(FigureValue.of(reading), born.boys(), OptionalLong.of(born.girls()));
        return reading instanceof RatioReading.Shown shown
                ? outcome.with(FigureInterval.of(shown.interval(), shown.births()), null)
                : new FigureOutcome(outcome.value(), null, null, null, words.of(reading));
    }

    /** The ratio of several years together (domain/law.md section 1, formula 6); nothing while one of them is missing. */
    private FigureOutcome pooledRatio() {
        if (births.of(0).isEmpty()) {
            return FigureOutcome.absent(FigureState.NOT_SUPPLIED);
        }
        var pooledYears = rules.get().pooledYears();
        var years = IntStream.range(0, pooledYears).mapToObj(births::of).toList();
        if (!years.stream().allMatch(Optional::isPresent)) {
            return FigureOutcome.absent(FigureState.NOT_SUPPLIED);
        }
        var outcome = ratio(Optional.of(
                BirthCounts.pooled(years.stream().map(Optional::orElseThrow).toList())));
        return outcome.note() == null ? outcome.noted(words.ofPooled(pooledYears)) : outcome;
    }

    private FigureOutcome change() {
        var before = births.of(1);
        var after = births.of(0);
        if (before.isEmpty() || after.isEmpty()) {
            return FigureOutcome.absent(FigureState.NOT_SUPPLIED);
        }
        var least = rules.get().minimum().number();
        if (before.get().total() < least || after.get().total() < least) {
            return FigureOutcome.absent(FigureState.TOO_FEW);
        }
        return RatioChange.between(before.get(), after.get())
                .map(change -> new FigureOutcome(
                        FigureValue.of(BigDecimal.valueOf(change.points()), FigureUnit.POINTS.decimals()),
                        null,
                        null,
                        null,
                        words.of(change)))
                .orElseGet(() -> FigureOutcome.absent(FigureState.UNDEFINED));
    }

    /**
     * SRB-07 (domain/law.md section 1, formula 7): the last ratio less the first, divided by the years between them; in its
     * words the slope of a weighted regression on the log ratio. Years with too few births are left out of the regression.
     */
    private FigureOutcome meanYearlyChange() {
        var first = births.of(plan.yearsSinceStart());
        var last = births.of(0);
        if (first.isEmpty() || last.isEmpty()) {
            return FigureOutcome.absent(FigureState.NOT_SUPPLIED);
        }
        if (plan.yearsSinceStart() == 0) {
            return FigureOutcome.absent(FigureState.UNDEFINED).noted(words.ofFirstYear());
        }
        var least = rules.get().minimum().number();
        if (first.get().total() < least || last.get().total() < least) {
            return FigureOutcome.absent(FigureState.TOO_FEW);
        }
        var years = new HashMap<Integer, BirthCounts>();
        for (var back = plan.yearsSinceStart(); back >= 0; back--) {
            var year = -back;
            births.of(back).filter(counts -> counts.total() >= least).ifPresent(counts -> years.put(year, counts));
        }
        return RatioTrend.over(years)
                .map(trend -> new FigureOutcome(
                        FigureValue.of(
                                BigDecimal.valueOf(trend.pointsPerYear()), FigureUnit.POINTS_PER_YEAR.decimals()),
                        null,
                        null,
                        null,
                        words.of(trend, years.size())))
                .orElseGet(() -> FigureOutcome.absent(FigureState.UNDEFINED));
    }

    /**
     * SRB-08 (domain/indicators.md): the ratio less the target of the plan, in points, with the three-valued result of
     * domain/law.md section 1 and beside it the formal comparison.
     */
    private FigureOutcome distanceToTarget() {
        var now = births.of(0);
        if (now.isEmpty()) {
            return FigureOutcome.absent(FigureState.NOT_SUPPLIED);
        }
        var target = plan.ratioAtMost();
        if (target == null) {
            return FigureOutcome.absent(FigureState.UNDEFINED).noted(words.ofNoTarget());
        }
        if (now.get().total() < rules.get().minimum().number()) {
            return FigureOutcome.absent(FigureState.TOO_FEW);
        }
        var ratio = now.get().ratio();
        if (ratio.isEmpty()) {
            return FigureOutcome.absent(FigureState.UNDEFINED);
        }
        var decision = RatioTarget.atMost(target.doubleValue()).decide(now.get());
        return new FigureOutcome(
                FigureValue.of(BigDecimal.valueOf(ratio.getAsDouble()).subtract(target), FigureUnit.POINTS.decimals()),
                null,
                null,
                null,
                words.of(decision, target));
    }
}
