package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.idempotency.NameBasedId;

/**
 * A day of a unit and owner whose numbers a commitment has touched, now or ever.
 *
 * @param key what an index finds it by
 */
public record Booking(
        UUID key, String unitId, String unitPath, @Nullable UUID owner, LocalDate day) {

    static Booking of(String unitId, String unitPath, @Nullable UUID owner, LocalDate day) {
        return new Booking(
                NameBasedId.of("booking", unitId, unitPath, String.valueOf(owner), day), unitId, unitPath, owner, day);
    }

    static Booking of(CountedDay day) {
        return of(day.unitId(), day.unitPath(), day.owner(), day.day());
    }
}
