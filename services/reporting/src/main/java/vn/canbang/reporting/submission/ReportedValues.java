package vn.canbang.reporting.submission;

import java.util.OptionalLong;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.figure.FigureEntries;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.indicator.MeasureValues;

/**
 * What a report says of measures. Communes that have any are the commune itself, or those whose reports it is made of, at any
 * level below.
 */
record ReportedValues(Tier tier, FigureEntries entries) implements MeasureValues {

    static ReportedValues of(Submission submission) {
        return new ReportedValues(submission.obligation().tier(), submission.entries());
    }

    @Override
    public OptionalLong of(MeasureName measure) {
        return entries.of(measure);
    }

    @Override
    public OptionalLong communesWithAny(MeasureName measure) {
        var value = of(measure);
        if (value.isEmpty()) {
            return value;
        }
        return tier == Tier.COMMUNE
                ? OptionalLong.of(value.getAsLong() > 0 ? 1 : 0)
                : entries.find(measure).orElseThrow().communesBelow();
    }
}
