package vn.canbang.reporting.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;

/** What came of a formula: a number, or why there is none. A missing number is never a zero. */
public sealed interface FormulaResult {

    /**
     * A number with the sums that it was computed from.
     *
     * @param denominator absent for a plain sum
     */
    record Known(BigDecimal value, long numerator, OptionalLong denominator) implements FormulaResult {}

    /** Nothing to divide by: written "–". */
    record Undefined(long numerator) implements FormulaResult {}

    /** At least one measure was supplied by nobody: written "Chưa được cung cấp". */
    record NotSupplied(List<MeasureName> missing) implements FormulaResult {}
}
