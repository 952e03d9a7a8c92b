package vn.canbang.reporting.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.calendar.ReportingCalendar.CalendarPeriod;
import vn.canbang.reporting.calendar.ReportingCalendar.PlanTarget;
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

    public static PlanFrame of(ReportingPeriod period) {
        var calendar = period.calendar();
        var start = calendar.periods().stream()
                .map(CalendarPeriod::from)
                .min(Comparator.naturalOrder())
                .orElse(period.from());
        return new PlanFrame(
                period.from().getYear() - start.getYear(),
                calendar.targets().stream()
                        .filter(PlanTarget::isOnRatio)
                        .map(PlanTarget::requireValue)
                        .findFirst()
                        .orElse(null));
    }
}
