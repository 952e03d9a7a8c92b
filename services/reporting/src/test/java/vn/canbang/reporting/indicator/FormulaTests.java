package vn.canbang.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Formulas over measures: what is missing stays missing. */
class FormulaTests {

    private static final MeasureName SIGNED = MeasureName.of("commitments.staff_signed");
    private static final MeasureName LATER = MeasureName.of("commitments.staff_signed_later");
    private static final MeasureName STAFF = MeasureName.of("commitments.staff_total");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Formula share = new Formula(List.of(SIGNED, LATER), List.of(STAFF), HUNDRED);

    @Test
    void sumsBeforeItDivides() {
        var result = share.evaluate(values(Map.of(SIGNED, 1L, LATER, 1L, STAFF, 3L)));

        assertThat(result)
                .isEqualTo(new FormulaResult.Known(new BigDecimal("66.66666666666667"), 2, OptionalLong.of(3)));
    }

    @Test
    void namesWhatNobodySuppliedInsteadOfCountingZero() {
        assertThat(share.evaluate(values(Map.of(SIGNED, 1L))))
                .isEqualTo(new FormulaResult.NotSupplied(List.of(LATER, STAFF)));
    }

    @Test
    void leavesARatioUndefinedWhenThereIsNothingToDivideBy() {
        assertThat(share.evaluate(values(Map.of(SIGNED, 1L, LATER, 0L, STAFF, 0L))))
                .isEqualTo(new FormulaResult.Undefined(1));
    }

    @Test
    void keepsAKnownZeroAZero() {
        var sum = new Formula(List.of(SIGNED), List.of(), null);

        assertThat(sum.evaluate(values(Map.of(SIGNED, 0L))))
                .isEqualTo(new FormulaResult.Known(BigDecimal.ZERO, 0, OptionalLong.empty()));
    }

    @Test
    void failsRatherThanOverflowing() {
        var values = values(Map.of(SIGNED, Long.MAX_VALUE, LATER, 1L, STAFF, 3L));

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> share.evaluate(values));
    }

    @Test
    void refusesARatioWithoutFactorAndAFactorWithoutRatio() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Formula(List.of(SIGNED), List.of(STAFF), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Formula(List.of(SIGNED), List.of(), HUNDRED));
        assertThatIllegalArgumentException().isThrownBy(() -> new Formula(List.of(), List.of(), null));
    }

    @Test
    void refusesNamesThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> MeasureName.of("providers"));
        assertThatIllegalArgumentException().isThrownBy(() -> MeasureName.of("directory.Providers"));
        assertThatIllegalArgumentException().isThrownBy(() -> IndicatorCode.of("COM1"));
    }

    private static MeasureValues values(Map<MeasureName, Long> known) {
        return measure -> {
            var value = known.get(measure);
            return value == null ? OptionalLong.empty() : OptionalLong.of(value);
        };
    }
}
