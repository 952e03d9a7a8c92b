package vn.canbang.directory.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.access.UnitLevel;

/** One row of the shipped file: a unit as it was from one day until before another. */
record UnitFact(
        String code,
        UnitLevel level,
        String name,
        String type,
        @Nullable String parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    boolean existsOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || date.isBefore(validTo));
    }
}
