package vn.canbang.reporting.figure;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.document.FigureInterval;
import vn.canbang.reporting.document.FigureState;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.document.ReportFigure;

/**
 * The value of a figure with the sums behind it.
 *
 * @param interval of a sex ratio at birth, never left out when the ratio is shown
 * @param note words that belong to the value, such as what may be said of a change
 */
public record FigureOutcome(
        FigureValue value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable FigureInterval interval,
        @Nullable String note) {

    public static FigureOutcome absent(FigureState state) {
        return new FigureOutcome(FigureValue.absent(state), null, null, null, null);
    }

    static FigureOutcome of(FigureValue value, long numerator, OptionalLong denominator) {
        return new FigureOutcome(
                value, numerator, denominator.isPresent() ? denominator.getAsLong() : null, null, null);
    }

    /** The same with words that belong to it. */
    public FigureOutcome noted(String words) {
        return new FigureOutcome(value, numerator, denominator, interval, words);
    }

    FigureOutcome with(@Nullable FigureInterval limits, @Nullable String words) {
        return new FigureOutcome(value, numerator, denominator, limits, words);
    }

    /** The same as a line of the paper, as far as the value carries it. */
    public ReportFigure onto(ReportFigure line) {
        var written = line;
        if (numerator != null && denominator != null) {
            written = written.withFraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
        }
        if (interval != null) {
            written = written.withInterval(interval);
        }
        return note == null ? written : written.withNote(note);
    }
}
