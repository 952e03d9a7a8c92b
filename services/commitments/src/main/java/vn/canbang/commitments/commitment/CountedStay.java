package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.listing.OpenDates;
import vn.canbang.commitments.roster.Stay;

/** A time during which a commitment counts in one unit, for one owner or for none. */
record CountedStay(
        String unitId, String unitPath, @Nullable UUID owner, String ownership, LocalDate from, LocalDate to) {

    /** The part of a stay that lies between two days; may be empty. */
    static CountedStay within(Stay stay, LocalDate from, LocalDate to) {
        return new CountedStay(
                stay.unitId(),
                stay.unitPath(),
                stay.owner(),
                stay.ownership(),
                stay.from().isAfter(from) ? stay.from() : from,
                OpenDates.earlier(stay.until(), to));
    }

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    boolean isOf(CountedDay day) {
        return unitId.equals(day.unitId()) && unitPath.equals(day.unitPath()) && Objects.equals(owner, day.owner());
    }

    /** What it changes in the stock of a day. */
    long changeOn(LocalDate day) {
        return (from.equals(day) ? 1L : 0L) - (to.equals(day) ? 1L : 0L);
    }
}
