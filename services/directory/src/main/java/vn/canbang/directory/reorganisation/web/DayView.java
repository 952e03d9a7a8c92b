package vn.canbang.directory.reorganisation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.reorganisation.ReorganisationDay;
import vn.canbang.directory.reorganisation.ReorganisationState;
import vn.canbang.directory.reorganisation.UnitCounts;

/**
 * A day on which units of the own province change.
 *
 * @param latePosts how many appointments wait for a second person since they came after the confirmation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DayView(
        LocalDate effectiveOn,
        @Nullable UUID id,
        @Nullable ReorganisationState state,
        int unitsEnding,
        UnitCounts before,
        UnitCounts after,
        boolean due,
        int latePosts) {

    static DayView of(ReorganisationDay day, int latePosts) {
        return new DayView(
                day.effectiveOn(),
                day.id(),
                day.state(),
                day.unitsEnding(),
                day.before(),
                day.after(),
                day.due(),
                latePosts);
    }
}
