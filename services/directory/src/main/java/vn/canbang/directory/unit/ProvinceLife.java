package vn.canbang.directory.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a province is one and the same: through a new name or rank, but not into a merger, although the code goes on.
 *
 * @param end first day on which it no longer exists
 */
record ProvinceLife(LocalDate beginning, @Nullable LocalDate end) {

    boolean holds(LocalDate day) {
        return !day.isBefore(beginning) && (end == null || day.isBefore(end));
    }
}
