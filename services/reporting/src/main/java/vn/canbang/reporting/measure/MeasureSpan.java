package vn.canbang.reporting.measure;

import java.time.LocalDate;

/** The days that are counted, both included; a stock is read at the last of them. */
public record MeasureSpan(LocalDate from, LocalDate to) {

    public MeasureSpan {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a span does not end before it begins: " + from + ", " + to);
        }
    }

    /** A cut-off alone, for stocks. */
    public static MeasureSpan until(LocalDate cutOff) {
        return new MeasureSpan(cutOff, cutOff);
    }
}
