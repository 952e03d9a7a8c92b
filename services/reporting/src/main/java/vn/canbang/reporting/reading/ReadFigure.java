package vn.canbang.reporting.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.figure.FigureOutcome;
import vn.canbang.reporting.indicator.Figure;

/**
 * A figure as it was read.
 *
 * @param fromFile whether it rests on imported births
 * @param documents how many published documents were added up
 * @param latest time of the newest event among them
 */
public record ReadFigure(
        Figure figure,
        FigureOutcome outcome,
        boolean fromFile,
        long documents,
        @Nullable Instant latest) {}
