package vn.canbang.starter.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.idempotency.NameBasedId;

/**
 * Which document of a measure: one for each measure, unit version, owner organisation and day.
 *
 * @param unit id of the unit version ({@code 07201@2004-07-08}); for a village total the commune's
 * @param path path of that unit on its date
 */
public record MeasuredDay(
        String measure, String unit, String path, @Nullable UUID owner, LocalDate day) {

    UUID id() {
        return NameBasedId.of(measure, unit, path, String.valueOf(owner), day);
    }
}
