package vn.canbang.reporting.calendar;

import java.util.UUID;

/**
 * What has become of a period so far. How far its reports came is asked only where it decides.
 *
 * @param opened whether the consolidator has opened it
 * @param openedAgain whether that was after the province's report was sent
 */
record PeriodCourse(UUID period, PeriodProgress progress, boolean opened, boolean openedAgain) {

    /** Whether a report of it was begun. */
    boolean begun() {
        return progress.isBegun(period);
    }

    /** Whether the province's report was sent and is not being revised. */
    boolean sent() {
        return progress.isSent(period);
    }
}
