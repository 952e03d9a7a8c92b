package vn.canbang.reporting.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A due date as views carry it: worded, with the last day in time and the first late one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DueView(
        @Nullable LocalDate before,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate lateFrom,
        long daysLeft,
        boolean late,
        String level,
        String text) {

    /** The same for a report that has come in: how late it came, or nothing to hurry. */
    public DueView handedIn(long daysLate, String words) {
        return new DueView(before, lastDay, lateFrom, daysLeft, late, daysLate > 0 ? "overdue" : "none", words);
    }

    /** The same for a report that was returned and is awaited again. */
    public DueView returned(long daysLate, String words) {
        return new DueView(before, lastDay, lateFrom, daysLeft, late, daysLate > 0 ? "overdue" : "in_3", words);
    }

    /** @param late whether the report is late on that day, which follows from its state as well */
    public static DueView of(DueDate due, boolean late, LocalDate today, Locale locale) {
        return new DueView(
                due.before(),
                due.lastDay(),
                due.mode() == Mode.DIRECTIVE ? due.before() : null,
                due.daysLeft(today),
                late,
                due.nearness(today).name().toLowerCase(Locale.ROOT),
                DueWords.of(due, today, locale));
    }
}
