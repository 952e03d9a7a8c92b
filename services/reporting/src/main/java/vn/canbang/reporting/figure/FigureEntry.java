package vn.canbang.reporting.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.document.FigureOrigin;
import vn.canbang.reporting.indicator.MeasureName;

/**
 * What a report says of one measure, and whence: the unit's own part, read from services or set by hand, and the sum of
 * the units below that were accepted.
 *
 * @param measure name of the base quantity
 * @param automatic what was read; absent when nobody supplies it
 * @param typed what was set by hand; goes before the automatic value
 * @param below the sum of accepted units; absent where none report to this one
 */
public record FigureEntry(
        String measure,
        @Nullable Automatic automatic,
        @Nullable Typed typed,
        @Nullable Below below) {

    /** @param documents how many documents of the measure were added up */
    public record Automatic(long value, boolean fromFile, LocalDate cutOff, Instant readAt, long documents) {}

    /**
     * @param source where a number was taken from that nobody supplies
     * @param reason why an automatic number was set aside
     */
    public record Typed(
            long value, @Nullable String source, @Nullable String reason) {}

    /**
     * @param supplied how many of the units below had a number
     * @param communes how many communes among them, and under them, have at least one; absent where an included report was made
     *     before that was counted
     */
    public record Below(
            long sum, int supplied, int of, @Nullable Long communes) {}

    public static FigureEntry empty(MeasureName measure) {
        return new FigureEntry(measure.value(), null, null, null);
    }

    public MeasureName name() {
        return MeasureName.of(measure);
    }

    public OptionalLong own() {
        if (typed != null) {
            return OptionalLong.of(typed.value());
        }
        return automatic == null ? OptionalLong.empty() : OptionalLong.of(automatic.value());
    }

    /** Own part and units below together; nothing when neither has a number, which is never a zero. */
    public OptionalLong value() {
        var own = own();
        if (below == null || below.supplied() == 0) {
            return own;
        }
        return OptionalLong.of(Math.addExact(below.sum(), own.orElse(0)));
    }

    /** How many communes that were accepted have at least one; nothing when their reports do not tell. */
    public OptionalLong communesBelow() {
        if (below == null) {
            return OptionalLong.of(0);
        }
        return below.communes() == null ? OptionalLong.empty() : OptionalLong.of(below.communes());
    }

    /** What the value would be had nobody set it by hand. */
    public OptionalLong automaticValue() {
        return new FigureEntry(measure, automatic, null, below).value();
    }

    public boolean isOverridden() {
        return typed != null && automatic != null;
    }

    public FigureOrigin origin() {
        if (isOverridden()) {
            return FigureOrigin.OVERRIDDEN;
        }
        if (below != null && below.supplied() > 0) {
            return FigureOrigin.SUMMED;
        }
        if (typed != null) {
            return FigureOrigin.TYPED;
        }
        return automatic != null && automatic.fromFile() ? FigureOrigin.FROM_FILE : FigureOrigin.AUTOMATIC;
    }

    FigureEntry with(@Nullable Automatic read) {
        return new FigureEntry(measure, read, typed, below);
    }

    FigureEntry typed(@Nullable Typed value) {
        return new FigureEntry(measure, automatic, value, below);
    }

    FigureEntry above(@Nullable Below units) {
        return new FigureEntry(measure, automatic, typed, units);
    }
}
