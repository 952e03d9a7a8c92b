package vn.canbang.reporting.calendar;

import java.util.Locale;

/** Whether reports may be written for a period: not yet, now, or no more. */
public enum PeriodState {
    PLANNED,
    OPEN,
    CLOSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
