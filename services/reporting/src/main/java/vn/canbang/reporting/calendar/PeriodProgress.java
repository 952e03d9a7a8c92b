package vn.canbang.reporting.calendar;

import java.util.UUID;

/** How far the reports of a period have come. */
public interface PeriodProgress {

    /** Whether a report of it was begun here at all; years before a province came have none. */
    boolean isBegun(UUID period);

    /** Whether the province's own report, made of all the others, was sent. */
    boolean isSent(UUID period);
}
