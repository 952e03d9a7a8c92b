package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.listing.OpenDates;

/**
 * Where a commitment would stand without the decision that it was breached: what an annulment brings back.
 *
 * @param untoldEndOn day of an end that comes by itself and had not been told
 */
record Settled(
        State state,
        LocalDate coveredTo,
        @Nullable LocalDate endedOn,
        @Nullable EndReason endReason,
        @Nullable LocalDate untoldEndOn) {

    static Settled signed(LocalDate end) {
        return new Settled(State.SIGNED, end, null, null, end);
    }

    /** Another one was signed after the remedy; one that had ended was followed by nothing. */
    Settled followedOn(LocalDate day) {
        return state == State.SIGNED
                ? new Settled(State.RENEWED, OpenDates.earlier(day, coveredTo), null, null, null)
                : this;
    }

    /** What followed was a wrong record. */
    Settled followedNoMore(LocalDate end) {
        return state == State.RENEWED ? signed(end) : this;
    }
}
