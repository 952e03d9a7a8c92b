package vn.canbang.reporting.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a part's table: an indicator's figure with all that belongs beside it.
 *
 * @param code the indicator's code; the workbook prints it
 * @param unit in what it is counted, as printed
 * @param previous the same period of the year before
 * @param target what the plan asks for, in words such as "không quá 107"
 * @param fraction the sums that a ratio was computed from
 * @param source where a typed figure was taken from
 * @param note any more words, such as the results on the targets, each on a line of its own
 */
public record ReportFigure(
        String code,
        String name,
        String unit,
        FigureValue value,
        FigureOrigin origin,
        @Nullable FigureValue previous,
        @Nullable String target,
        @Nullable Fraction fraction,
        @Nullable FigureInterval interval,
        @Nullable FigureOverride override,
        @Nullable String source,
        @Nullable String note) {

    public ReportFigure {
        if ((origin == FigureOrigin.OVERRIDDEN) != (override != null)) {
            throw new IllegalArgumentException("A figure set by hand, and only such, has an override: " + code);
        }
    }

    public static ReportFigure of(String code, String name, String unit, FigureValue value, FigureOrigin origin) {
        return new ReportFigure(code, name, unit, value, origin, null, null, null, null, null, null, null);
    }

    public ReportFigure withPrevious(FigureValue value) {
        return new ReportFigure(
                code, name, unit, this.value, origin, value, target, fraction, interval, override, source, note);
    }

    public ReportFigure withTarget(String words) {
        return new ReportFigure(
                code, name, unit, value, origin, previous, words, fraction, interval, override, source, note);
    }

    public ReportFigure withFraction(BigDecimal numerator, BigDecimal denominator) {
        var sums = new Fraction(numerator, denominator);
        return new ReportFigure(
                code, name, unit, value, origin, previous, target, sums, interval, override, source, note);
    }

    public ReportFigure withInterval(FigureInterval limits) {
        return new ReportFigure(
                code, name, unit, value, origin, previous, target, fraction, limits, override, source, note);
    }

    public ReportFigure overriding(FigureValue automatic, String reason) {
        return new ReportFigure(
                code,
                name,
                unit,
                value,
                FigureOrigin.OVERRIDDEN,
                previous,
                target,
                fraction,
                interval,
                new FigureOverride(automatic, reason),
                source,
                note);
    }

    public ReportFigure withSource(String words) {
        return new ReportFigure(
                code, name, unit, value, origin, previous, target, fraction, interval, override, words, note);
    }

    public ReportFigure withNote(String words) {
        return new ReportFigure(
                code, name, unit, value, origin, previous, target, fraction, interval, override, source, words);
    }

    /** What is printed in the last column, each on a line of its own. */
    List<String> remarks() {
        var remarks = new ArrayList<String>();
        if (fraction != null && value.state() == FigureState.KNOWN) {
            remarks.add(fraction.words());
        }
        if (interval != null) {
            remarks.add(VietnameseText.sentence(interval.words()));
        }
        if (override != null) {
            remarks.add(origin.words() + ": " + override.words());
        } else if (value.state() == FigureState.KNOWN && origin.isRemarked()) {
            remarks.add(source == null ? origin.words() : origin.words() + ": " + source);
        }
        if (note != null) {
            note.lines().map(VietnameseText::sentence).forEach(remarks::add);
        }
        return remarks;
    }

    /** The two sums of a ratio. */
    public record Fraction(BigDecimal numerator, BigDecimal denominator) {

        String words() {
            return VietnameseText.number(numerator, 0) + "/" + VietnameseText.number(denominator, 0);
        }
    }
}
