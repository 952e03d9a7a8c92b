package vn.canbang.reporting.calendar;

/**
 * What has become of a period so far.
 *
 * @param begun whether a report of it was begun
 * @param sent whether the province's report was sent
 * @param opened whether the consolidator has opened it
 * @param openedAgain whether that was after the province's report was sent
 */
record PeriodCourse(boolean begun, boolean sent, boolean opened, boolean openedAgain) {}
