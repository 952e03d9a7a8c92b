package vn.canbang.reporting.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.calendar.ReportingCalendar.CalendarPeriod;
import vn.canbang.reporting.calendar.ReportingPeriod;

/**
 * What the plan of a period adds to the births of the period.
 *
 * @param yearsSinceStart how many years before it the plan's first year lies
 * @param ratioAtMost the ratio that the plan asks for; absent when it names no number
 */
public record PlanFrame(int yearsSinceStart, @Nullable BigDecimal ratioAtMost) {

    /** No plan at all. */
    public static final PlanFrame NONE = new PlanFrame(0, null);

    /** How many years before a period the first year of its plan lies. */
    public static int yearsSinceStart(ReportingPeriod period) {
        var start = period.calendar().periods().stream()
                .map(CalendarPeriod::from)
                .min(Comparator.naturalOrder())
                .orElse(period.from());
        return period.from().getYear() - start.getYear();
    }
}
