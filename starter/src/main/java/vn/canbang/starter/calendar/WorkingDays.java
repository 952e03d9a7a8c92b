package vn.canbang.starter.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import vn.canbang.starter.rule.Rule;
import vn.canbang.starter.rule.Rules;

/**
 * Counts working days of civil servants: Monday to Friday, less the days off, plus the swapped working Saturdays. The
 * days are rule data ({@code calendar.holidays}, {@code calendar.working_days}: lists of dates).
 */
public class WorkingDays {

    private static final String DAYS_OFF = "calendar.holidays";
    private static final String MADE_UP = "calendar.working_days";

    private final Supplier<Days> days;

    public WorkingDays(Rules rules) {
        this.days = () -> new Days(dates(rules, DAYS_OFF), dates(rules, MADE_UP));
    }

    public boolean isWorkingDay(LocalDate date) {
        return days.get().isWorking(date);
    }

    /** The date that lies the given number of working days after {@code from}, which itself is not counted. */
    public LocalDate plus(LocalDate from, int workingDays) {
        var calendar = days.get();
        var date = from;
        for (var left = workingDays; left > 0; ) {
            date = date.plusDays(1);
            if (calendar.isWorking(date)) {
                left--;
            }
        }
        return date;
    }

    private static Set<LocalDate> dates(Rules rules, String key) {
        var dates = new java.util.HashSet<LocalDate>();
        rules.rows().stream()
                .filter(row -> row.key().equals(key))
                .map(row -> new Rule.Acting(row).value())
                .forEach(value -> {
                    for (JsonNode date : value) {
                        dates.add(LocalDate.parse(date.asString()));
                    }
                });
        return dates;
    }

    private record Days(Set<LocalDate> off, Set<LocalDate> madeUp) {

        boolean isWorking(LocalDate date) {
            if (madeUp.contains(date)) {
                return true;
            }
            var weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
            return !weekend && !off.contains(date);
        }
    }
}
