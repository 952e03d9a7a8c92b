package vn.canbang.directory.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.access.UnitLevel;

/**
 * One row of what became of a unit: as it was the day before, and as it is on the day.
 *
 * @param newCode absent when the unit ended without a successor, or none is known
 * @param share 1 when all people went along, 0 when none did, absent when not known
 */
public record UnitChange(
        String oldCode,
        UnitLevel oldLevel,
        @Nullable String newCode,
        @Nullable UnitLevel newLevel,
        LocalDate effective,
        ChangeKind kind,
        @Nullable Integer share,
        @Nullable String part,
        @Nullable String resolution) {}
