package vn.canbang.reporting.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sum of measures, or a ratio of two sums times a factor. Ratios are always ratios of sums, so the same formula serves
 * a commune and a province.
 *
 * @param denominator empty for a plain sum
 */
public record Formula(
        List<MeasureName> numerator,
        List<MeasureName> denominator,
        @Nullable BigDecimal factor) {

    public Formula {
        numerator = List.copyOf(numerator);
        denominator = List.copyOf(denominator);
        if (numerator.isEmpty()) {
            throw new IllegalArgumentException("A formula sums at least one measure");
        }
        if (denominator.isEmpty() != (factor == null)) {
            throw new IllegalArgumentException("A ratio, and only a ratio, has a factor");
        }
    }

    /** Every measure that it reads. */
    public List<MeasureName> measures() {
        return Stream.concat(numerator.stream(), denominator.stream())
                .distinct()
                .toList();
    }

    public FormulaResult evaluate(MeasureValues values) {
        var missing = measures().stream()
                .filter(measure -> values.of(measure).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            return new FormulaResult.NotSupplied(missing);
        }
        long above = sum(numerator, values);
        if (factor == null) {
            return new FormulaResult.Known(BigDecimal.valueOf(above), above, OptionalLong.empty());
        }
        long below = sum(denominator, values);
        if (below == 0) {
            return new FormulaResult.Undefined(above);
        }
        var value = BigDecimal.valueOf(above).multiply(factor).divide(BigDecimal.valueOf(below), MathContext.DECIMAL64);
        return new FormulaResult.Known(value, above, OptionalLong.of(below));
    }

    private static long sum(List<MeasureName> measures, MeasureValues values) {
        return measures.stream()
                .mapToLong(measure -> values.of(measure).orElseThrow())
                .reduce(0, Math::addExact);
    }
}
