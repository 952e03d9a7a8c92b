package vn.canbang.reporting.submission;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.OptionalLong;
import vn.canbang.reporting.figure.FigureEntry;
import vn.canbang.reporting.figure.FigureKey;
import vn.canbang.reporting.indicator.Figure;

/** A figure that a document says, and what it makes of what the report said before. */
public record FilledFigure(FigureKey key, Figure figure, long value, FigureEntry before, FigureEntry after) {

    /** What became of the number that stood there. */
    public enum Effect {
        /** The report says the same already. */
        @JsonProperty("same")
        SAME,
        /** Nothing stood there. */
        @JsonProperty("new")
        NEW,
        /** A number that somebody typed gives way. */
        @JsonProperty("replaced")
        REPLACED,
        /** A number that a service or a file supplies is set aside, with a reason. */
        @JsonProperty("set_aside")
        SET_ASIDE
    }

    public Effect effect() {
        if (before.own().equals(OptionalLong.of(value))) {
            return Effect.SAME;
        }
        if (before.typed() != null) {
            return Effect.REPLACED;
        }
        return before.automatic() == null ? Effect.NEW : Effect.SET_ASIDE;
    }
}
