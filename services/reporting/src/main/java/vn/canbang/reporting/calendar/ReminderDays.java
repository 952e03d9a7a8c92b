package vn.canbang.reporting.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * On which days a report is reminded of, counted from its last day in time: -10 is ten days before it, 0 the day itself. From the
 * first of them on, until it comes in, a report is among those to be reminded of.
 *
 * @param days in their order
 */
public record ReminderDays(List<Integer> days) {

    public ReminderDays {
        days = days.stream().sorted().distinct().toList();
    }

    /** The reminder that came last; none before the first, and none for who was only asked. */
    public Optional<Integer> reached(DueDate due, LocalDate today) {
        var last = due.lastDay();
        return last == null || due.mode() == Mode.REQUEST
                ? Optional.empty()
                : days.stream()
                        .filter(day -> !today.isBefore(last.plusDays(day)))
                        .max(Comparator.naturalOrder());
    }

    /** Whether no other reminder comes before the last day in time. */
    public boolean isLastBeforeDue(int day) {
        return before().stream().noneMatch(other -> other > day);
    }

    /** The first day on which a report of this day is reminded of. */
    public Optional<LocalDate> firstFor(DueDate due) {
        var last = due.lastDay();
        return last == null ? Optional.empty() : days.stream().findFirst().map(last::plusDays);
    }

    Collection<Integer> before() {
        return days.stream().filter(day -> day < 0).toList();
    }

    Collection<Integer> after() {
        return days.stream().filter(day -> day > 0).toList();
    }

    boolean isOnTheDay() {
        return days.contains(0);
    }
}
