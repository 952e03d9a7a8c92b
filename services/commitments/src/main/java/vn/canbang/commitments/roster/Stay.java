package vn.canbang.commitments.roster;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the directory counts somebody among those registered, and from when until when.
 *
 * @param owner the organisation that the facility belongs to, when it reports for itself
 * @param until first day on which it no longer does
 */
public record Stay(
        String unitId, String unitPath, @Nullable UUID owner, String ownership, LocalDate from, LocalDate until) {

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
