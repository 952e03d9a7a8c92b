package vn.canbang.reporting.calendar;

import java.time.LocalDate;
import vn.canbang.starter.problem.InvalidException;

/**
 * What is asked for out of turn.
 *
 * @param plan under which, so that it says who owes and how the paper looks
 * @param due the day before which the report is to be there, as in the plans
 */
public record AskedPeriod(String plan, String title, LocalDate from, LocalDate to, LocalDate due) {

    public AskedPeriod {
        if (to.isBefore(from)) {
            throw InvalidException.at("/to", "period_ends_before");
        }
        if (!due.isAfter(from)) {
            throw InvalidException.at("/due", "due_before_period");
        }
    }
}
