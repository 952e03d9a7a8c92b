package vn.canbang.commitments.commitment;

import java.time.LocalDate;

/**
 * The rule of lapsing: where a commitment stands on a date follows from its last act and its dates alone. It is active until
 * it comes due, due until it lapses, and counts as in force until then; when every clause has ended by law first, it has ended
 * instead of lapsed.
 *
 * @param coveredTo first day on which it no longer covers
 */
record Standing(State state, LocalDate coveredTo, ValidityDates dates) {

    CommitmentStatus on(LocalDate date) {
        if (state == State.VOIDED) {
            return CommitmentStatus.VOIDED;
        }
        if (date.isBefore(coveredTo)) {
            return date.isBefore(dates.renewalDueOn()) ? CommitmentStatus.ACTIVE : CommitmentStatus.DUE_FOR_RENEWAL;
        }
        return switch (state) {
            case RENEWED -> CommitmentStatus.RENEWED;
            case BREACHED -> CommitmentStatus.BREACHED;
            case ENDED, VOIDED -> CommitmentStatus.ENDED;
            case SIGNED -> date.isBefore(dates.lawEndsOn()) ? CommitmentStatus.LAPSED : CommitmentStatus.ENDED;
        };
    }

    /** True while it counts as valid, a later day than that of signing supposed. */
    boolean isInForceOn(LocalDate date) {
        return state != State.VOIDED && date.isBefore(coveredTo);
    }

    /** True when it is due, or will be within the notice. */
    boolean expiresOn(LocalDate date) {
        return isInForceOn(date) && !date.isBefore(dates.noticeFrom());
    }

    /** True when its end came by itself because the law ended every clause, not because it was not signed again. */
    boolean endsByLaw() {
        return !dates.lawEndsOn().isAfter(dates.lapsesOn());
    }
}
