package vn.canbang.starter.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.rule.Rule;
import vn.canbang.starter.rule.Rules;

/**
 * Counts working days of civil servants: Monday to Friday, less the days off, plus the swapped working Saturdays. The
 * days are rule data ({@code calendar.holidays}, {@code calendar.working_days}: lists of dates), each list good for the
 * dates on which its row holds. A day whose calendar is missing or was not verified is not counted either way but refused
 * as not configured.
 */
public class WorkingDays {

    private static final String DAYS_OFF = "calendar.holidays";
    private static final String MADE_UP = "calendar.working_days";

    private final Rules rules;

    public WorkingDays(Rules rules) {
        this.rules = rules;
    }

    public boolean isWorkingDay(LocalDate date) {
        return calendar().isWorking(date);
    }

    /** The date that lies the given number of working days after {@code from}, which itself is not counted. */
    public LocalDate plus(LocalDate from, int workingDays) {
        var calendar = calendar();
        var date = from;
        for (var left = workingDays; left > 0; ) {
            date = date.plusDays(1);
            if (calendar.isWorking(date)) {
                left--;
            }
        }
        return date;
    }

    /** The same date, or none when the calendar of a day on the way is not configured. */
    public Optional<LocalDate> plusIfConfigured(LocalDate from, int workingDays) {
        try {
            return Optional.of(plus(from, workingDays));
        } catch (RejectedException e) {
            return Optional.empty();
        }
    }

    /** The calendar as it stands now, asked for once however many days are counted. */
    private Calendar calendar() {
        var rows = rules.rows();
        return new Calendar(new Rules(() -> rows));
    }

    private record Calendar(Rules rules) {

        boolean isWorking(LocalDate date) {
            var weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
            var off = names(rules.get(DAYS_OFF, date).require(), date);
            return isMadeUp(date) || (!weekend && !off);
        }

        /** Not every year has swapped days, so a list that is missing names none; one that was not verified is refused. */
        private boolean isMadeUp(LocalDate date) {
            var isListed = rules.rows().stream().anyMatch(row -> row.key().equals(MADE_UP) && row.holdsOn(date));
            return isListed && names(rules.get(MADE_UP, date).require(), date);
        }

        private static boolean names(Rule.Acting list, LocalDate date) {
            return list.value().valueStream().anyMatch(day -> day.asString().equals(date.toString()));
        }
    }
}
