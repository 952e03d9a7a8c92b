package vn.canbang.reporting.submission;

import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.document.FigureOrigin;
import vn.canbang.reporting.figure.FigureEntry;
import vn.canbang.reporting.figure.FigureKey;
import vn.canbang.reporting.figure.FigureOutcome;
import vn.canbang.reporting.indicator.Figure;

/**
 * One printed number of a report with what lies behind it.
 *
 * @param entry the entry of its measure; absent for ratios, which are computed from sums
 * @param automatic the value had nobody set one by hand at this level; only beside an override
 */
public record FigureLine(
        FigureKey key,
        Figure figure,
        FigureOutcome outcome,
        FigureOrigin origin,
        @Nullable FigureEntry entry,
        @Nullable FigureOutcome automatic,
        boolean editable) {

    public String text() {
        return outcome.value().text();
    }
}
