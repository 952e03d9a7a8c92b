package vn.canbang.reporting.figure;

import java.math.BigDecimal;
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
import vn.canbang.reporting.ratio.MinimumBirths;
import vn.canbang.reporting.ratio.RatioChange;
import vn.canbang.reporting.ratio.RatioReading;

/**
 * Computes figures from sums. Ratios are always ratios of sums; the sex ratio at birth is shown only with enough births
 * and never without its interval; figures for provinces only have no value below.
 */
public final class FigureComputation {

    private static final int POOLED_YEARS = 3;

    private final MeasureValues values;
    private final BirthHistory births;
    private final Supplier<MinimumBirths> minimum;
    private final boolean ofProvince;

    /** @param minimum asked only when a ratio of births is computed, since the rule may not be configured */
    public FigureComputation(
            MeasureValues values, BirthHistory births, Supplier<MinimumBirths> minimum, boolean ofProvince) {
        this.values = values;
        this.births = births;
        this.minimum = minimum;
        this.ofProvince = ofProvince;
    }

    public FigureOutcome of(Indicator indicator, Figure figure) {
        if (!ofProvince && !indicator.isShownBelowProvince()) {
            return FigureOutcome.absent(FigureState.UNDEFINED);
        }
        return switch (figure.reading()) {
            case FORMULA -> figure.unit() == FigureUnit.BOYS_PER_100_GIRLS ? ratio(births.of(0)) : formula(figure);
            case POOLED_THREE_YEARS -> ratio(pooled());
            case CHANGE_ON_PREVIOUS_YEAR -> change();
            case MEAN_YEARLY_CHANGE, DISTANCE_TO_TARGET, AREAS_OUTSIDE_FUNNEL, GAP_BETWEEN_SOURCES, COMMUNES_WITH_ANY ->
                FigureOutcome.absent(FigureState.NOT_SUPPLIED);
        };
    }

    private FigureOutcome formula(Figure figure) {
        var result = figure.formula().evaluate(values);
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
        var reading = minimum.get().read(born);
        var outcome = FigureOutcome.of(FigureValue.of(reading), born.boys(), OptionalLong.of(born.girls()));
        return reading instanceof RatioReading.Shown shown
                ? outcome.with(FigureInterval.of(shown.interval(), shown.births()), null)
                : new FigureOutcome(outcome.value(), null, null, null, RatioWords.of(reading));
    }

    private Optional<BirthCounts> pooled() {
        var years = IntStream.range(0, POOLED_YEARS).mapToObj(births::of).toList();
        return years.stream().allMatch(Optional::isPresent)
                ? Optional.of(BirthCounts.pooled(
                        years.stream().map(Optional::orElseThrow).toList()))
                : Optional.empty();
    }

    private FigureOutcome change() {
        var before = births.of(1);
        var after = births.of(0);
        if (before.isEmpty() || after.isEmpty()) {
            return FigureOutcome.absent(FigureState.NOT_SUPPLIED);
        }
        var least = minimum.get().number();
        if (before.get().total() < least || after.get().total() < least) {
            return FigureOutcome.absent(FigureState.TOO_FEW);
        }
        return RatioChange.between(before.get(), after.get())
                .map(change -> new FigureOutcome(
                        FigureValue.of(BigDecimal.valueOf(change.points()), FigureUnit.POINTS.decimals()),
                        null,
                        null,
                        null,
                        RatioWords.of(change)))
                .orElseGet(() -> FigureOutcome.absent(FigureState.UNDEFINED));
    }
}
