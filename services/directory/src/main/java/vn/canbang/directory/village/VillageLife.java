package vn.canbang.directory.village;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.RejectedException;

/** From when until when a village exists. */
record VillageLife(LocalDate first, @Nullable LocalDate last) {

    void requireGoesOn() {
        if (last != null) {
            throw new ConflictException("village_ended");
        }
    }

    void requireBeganBy(LocalDate day) {
        if (day.isBefore(first)) {
            throw RejectedException.at("/lastDay", "ends_before_beginning");
        }
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    /** What it changes in the stock of a day. */
    long changeOn(LocalDate day) {
        var came = first.equals(day) ? 1L : 0L;
        var went = last != null && last.plusDays(1).equals(day) ? 1L : 0L;
        return came - went;
    }
}
