package vn.canbang.reporting.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.indicator.FormulaResult;
import vn.canbang.reporting.ratio.RatioReading;

/**
 * A printed value: a number with its decimals, or the reason why there is none.
 *
 * @param amount present exactly when the state is known
 */
public record FigureValue(FigureState state, @Nullable BigDecimal amount, int decimals) {

    private static final int RATIO_DECIMALS = 1;

    public FigureValue {
        if ((state == FigureState.KNOWN) != (amount != null)) {
            throw new IllegalArgumentException("A known figure, and only a known one, has an amount");
        }
    }

    public static FigureValue of(BigDecimal amount, int decimals) {
        return new FigureValue(FigureState.KNOWN, amount, decimals);
    }

    public static FigureValue of(long count) {
        return of(BigDecimal.valueOf(count), 0);
    }

    public static FigureValue absent(FigureState reason) {
        return new FigureValue(reason, null, 0);
    }

    /** What came of an indicator's formula. */
    public static FigureValue of(FormulaResult result, int decimals) {
        return switch (result) {
            case FormulaResult.Known known -> of(known.value(), decimals);
            case FormulaResult.Undefined _ -> absent(FigureState.UNDEFINED);
            case FormulaResult.NotSupplied _ -> absent(FigureState.NOT_SUPPLIED);
        };
    }

    /** The sex ratio at birth as far as it may be printed. */
    public static FigureValue of(RatioReading reading) {
        return switch (reading) {
            case RatioReading.Shown shown -> of(BigDecimal.valueOf(shown.ratio()), RATIO_DECIMALS);
            case RatioReading.TooFewBirths _ -> absent(FigureState.TOO_FEW);
            case RatioReading.Undefined _ -> absent(FigureState.UNDEFINED);
        };
    }

    /** As it is printed, in Vietnamese notation. */
    public String text() {
        return amount == null ? state.words() : VietnameseText.number(amount, decimals);
    }
}
