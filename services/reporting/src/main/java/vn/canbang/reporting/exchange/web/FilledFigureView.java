package vn.canbang.reporting.exchange.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.submission.FilledFigure;

/**
 * A figure that a document would set.
 *
 * @param before what stands there now, typed or told by a service; absent when nothing does
 * @param effect what becomes of it
 */
record FilledFigureView(String key, String name, @Nullable Long before, long value, FilledFigure.Effect effect) {

    static FilledFigureView of(FilledFigure filled, Locale locale) {
        var own = filled.before().own();
        return new FilledFigureView(
                filled.key().value(),
                "en".equals(locale.getLanguage())
                        ? filled.figure().en()
                        : filled.figure().vi(),
                own.isPresent() ? own.getAsLong() : null,
                filled.value(),
                filled.effect());
    }
}
