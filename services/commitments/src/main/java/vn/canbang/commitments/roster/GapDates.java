package vn.canbang.commitments.roster;

import java.time.LocalDate;

/** From when until when somebody on the roster is asked for a commitment, and from when one is missing. */
record GapDates(boolean required, LocalDate until, LocalDate gapFrom) {

    boolean isThereOn(LocalDate date) {
        return required && date.isBefore(until);
    }

    Listed listedOn(LocalDate date) {
        if (!isThereOn(date)) {
            return Listed.OFF;
        }
        return gapFrom.isAfter(date) ? Listed.COVERED : Listed.GAP;
    }

    boolean hasGapOn(LocalDate date) {
        return isThereOn(date) && !gapFrom.isAfter(date);
    }
}
