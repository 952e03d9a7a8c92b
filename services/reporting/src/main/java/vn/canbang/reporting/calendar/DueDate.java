package vn.canbang.reporting.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When a report is due. “Trước ngày 25/11” excludes that day: the last day in time is 24/11, and it is late from 25/11 on.
 *
 * @param before the day named by the plan; absent while no rule sets one
 */
public record DueDate(@Nullable LocalDate before, Mode mode) {

    /** How near the day is, for what is shown first. */
    public enum Nearness {
        NONE,
        LATER,
        IN_10,
        IN_3,
        TODAY,
        OVERDUE
    }

    public @Nullable LocalDate lastDay() {
        return before == null ? null : before.minusDays(1);
    }

    /** Nobody who was only asked is ever late. */
    public boolean isLateOn(LocalDate today) {
        return mode == Mode.DIRECTIVE && before != null && !today.isBefore(before);
    }

    /** Days that are left, the last one included as 0; negative when late. */
    public long daysLeft(LocalDate today) {
        var last = lastDay();
        return last == null ? 0 : ChronoUnit.DAYS.between(today, last);
    }

    public Nearness nearness(LocalDate today) {
        if (before == null || mode == Mode.REQUEST) {
            return Nearness.NONE;
        }
        var left = daysLeft(today);
        if (left < 0) {
            return Nearness.OVERDUE;
        }
        if (left == 0) {
            return Nearness.TODAY;
        }
        return left <= 3 ? Nearness.IN_3 : left <= 10 ? Nearness.IN_10 : Nearness.LATER;
    }
}
