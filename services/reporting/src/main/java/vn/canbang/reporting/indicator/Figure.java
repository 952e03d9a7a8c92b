package vn.canbang.reporting.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One printed number of an indicator: its words, its unit and the measures that it is computed from.
 *
 * @param key names it within its indicator
 * @param aggregation where it differs from the indicator's
 */
public record Figure(
        String key,
        String vi,
        String en,
        FigureUnit unit,
        List<MeasureName> numerator,
        @Nullable List<MeasureName> denominator,
        @Nullable BigDecimal factor,
        @Nullable Computation computation,
        @Nullable Aggregation aggregation) {

    public Figure {
        Objects.requireNonNull(unit, "unit of figure " + key);
        if (vi.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("Figure " + key + " lacks its words");
        }
        denominator = denominator == null ? List.of() : List.copyOf(denominator);
        computation = computation == null ? Computation.FORMULA : computation;
        numerator = new Formula(numerator, denominator, factor).numerator();
    }

    public Formula formula() {
        return new Formula(numerator, Objects.requireNonNullElse(denominator, List.of()), factor);
    }

    /** What is done beyond the formula. */
    public Computation reading() {
        return Objects.requireNonNullElse(computation, Computation.FORMULA);
    }
}
