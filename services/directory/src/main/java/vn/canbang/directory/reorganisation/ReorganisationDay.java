package vn.canbang.directory.reorganisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day on which units of the own province change, and how far its reorganisation is.
 *
 * @param due true when the day has come and something still stands at its old units
 */
public record ReorganisationDay(
        LocalDate effectiveOn,
        @Nullable UUID id,
        @Nullable ReorganisationState state,
        int unitsEnding,
        UnitCounts before,
        UnitCounts after,
        boolean due) {}
