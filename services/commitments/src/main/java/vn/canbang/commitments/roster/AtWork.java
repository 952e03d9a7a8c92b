package vn.canbang.commitments.roster;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A time in which a provider worked at one place.
 *
 * @param until first day on which the provider no longer did
 */
public record AtWork(UUID workplace, LocalDate from, LocalDate until) {

    boolean isAt(UUID place) {
        return workplace.equals(place);
    }

    boolean hasBegun() {
        return from.isBefore(until);
    }
}
