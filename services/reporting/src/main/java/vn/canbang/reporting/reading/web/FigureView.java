package vn.canbang.reporting.reading.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.document.FigureInterval;
import vn.canbang.reporting.indicator.Indicator;
import vn.canbang.reporting.reading.ReadFigure;

/** A figure as it is shown: its text always, its number only when there is one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FigureView(
        String key,
        String name,
        String unit,
        int decimals,
        String state,
        @Nullable BigDecimal value,
        String text,
        @Nullable Long numerator,
        @Nullable Long denominator,
        String origin,
        long documents,
        @Nullable IntervalView interval,
        @Nullable String note) {

    /** The 95 % interval beside a sex ratio at birth. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IntervalView(BigDecimal lower, @Nullable BigDecimal upper, long births, String text) {

        static @Nullable IntervalView of(@Nullable FigureInterval interval, Locale locale) {
            return interval == null
                    ? null
                    : new IntervalView(interval.lower(), interval.upper(), interval.births(), interval.words(locale));
        }
    }

    static FigureView of(Indicator indicator, ReadFigure read, Locale locale) {
        var figure = read.figure();
        var outcome = read.outcome();
        var english = "en".equals(locale.getLanguage());
        return new FigureView(
                indicator.code() + "." + figure.key(),
                english ? figure.en() : figure.vi(),
                english ? figure.unit().en() : figure.unit().vi(),
                figure.unit().decimals(),
                outcome.value().state().name().toLowerCase(Locale.ROOT),
                outcome.value().amount(),
                outcome.value().text(),
                outcome.numerator(),
                outcome.denominator(),
                read.fromFile() ? "from_file" : "automatic",
                read.documents(),
                IntervalView.of(outcome.interval(), locale),
                outcome.note());
    }
}
