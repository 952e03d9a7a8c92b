package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.listing.OpenDates;

/**
 * What the last act has made of a commitment: how it is settled, until when it covers, and whether its end has to be told.
 *
 * @param coveredTo first day on which it no longer covers
 * @param untoldEndOn day of an end that comes by itself and was not told yet
 * @param endOrigin whence an end before its time; absent without one, and in a record of an earlier version
 */
record Settled(
        State state,
        LocalDate coveredTo,
        @Nullable LocalDate endedOn,
        @Nullable EndReason endReason,
        @Nullable LocalDate untoldEndOn,
        @Nullable EndOrigin endOrigin) {

    /** Nothing was done since it was signed: it stands until it ends by itself. */
    static Settled signed(LocalDate end) {
        return new Settled(State.SIGNED, end, null, null, end, null);
    }

    /** Ended before its time; of a mistake no day counts. */
    Settled ended(EndReason reason, LocalDate on, LocalDate signedOn, EndOrigin origin) {
        var last = reason == EndReason.ERROR ? signedOn : on;
        return new Settled(State.ENDED, OpenDates.earlier(last, coveredTo), on, reason, null, origin);
    }

    /** A wrong record counts on no day. */
    Settled voided(LocalDate signedOn) {
        return new Settled(State.VOIDED, signedOn, endedOn, endReason, null, null);
    }

    /** Breached on a day, whatever became of it; an end by mistake is overruled, and it counts until then as signed. */
    Settled breached(LocalDate decidedOn, LocalDate end) {
        return isMistake()
                ? new Settled(State.BREACHED, OpenDates.earlier(decidedOn, end), null, null, null, null)
                : new Settled(
                        State.BREACHED, OpenDates.earlier(decidedOn, coveredTo), endedOn, endReason, null, endOrigin);
    }

    /** Another one was signed on a day and counts from then on; one that had come to its end by then stays as it ended. */
    Settled followedOn(LocalDate day) {
        return state == State.SIGNED && day.isBefore(coveredTo)
                ? new Settled(State.RENEWED, day, null, null, null, null)
                : this;
    }

    /** What followed was a wrong record. */
    Settled followedNoMore(LocalDate end) {
        return state == State.RENEWED ? signed(end) : this;
    }

    /** Its end was told. */
    Settled told() {
        return new Settled(state, coveredTo, endedOn, endReason, null, endOrigin);
    }

    /** True when it stood on the day on which it came due, or was signed again before that day. */
    boolean cameDue(ValidityDates dates) {
        var due = dates.renewalDueOn();
        return !isMistake() && due.isBefore(dates.lawEndsOn()) && (state == State.RENEWED || due.isBefore(coveredTo));
    }

    /** True when another one followed before it lapsed; what is signed later follows it, but renewed nothing in time. */
    boolean renewedInTime(ValidityDates dates) {
        return state == State.RENEWED && coveredTo.isBefore(dates.end());
    }

    boolean isMistake() {
        return state == State.VOIDED || endReason == EndReason.ERROR;
    }
}
