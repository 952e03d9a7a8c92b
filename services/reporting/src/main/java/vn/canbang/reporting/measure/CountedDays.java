package vn.canbang.reporting.measure;

import org.bson.Document;
import vn.canbang.reporting.indicator.MeasureKind;

/** The days that a question counts, as numbers; of a stock all up to the last one. */
record CountedDays(int from, int to) {

    static CountedDays of(MeasureSpan span, MeasureKind kind) {
        return new CountedDays(
                kind == MeasureKind.STOCK ? 0 : PublishedNumber.number(span.from()), PublishedNumber.number(span.to()));
    }

    /** Whether a sum is of days that are all counted. */
    boolean hold(Document sum) {
        return sum.getInteger("first") >= from && sum.getInteger("last") <= to;
    }

    /** Whether it is of days some of which may be counted. */
    boolean cut(Document sum) {
        return sum.getInteger("first") <= to && sum.getInteger("last") >= from;
    }

    boolean holdDay(Document number) {
        var day = number.getInteger("day");
        return day >= from && day <= to;
    }
}
