package vn.canbang.directory.datarequest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.aggregate.RuleUse;

/**
 * A time limit as it was computed on the day a request came in.
 *
 * @param dueOn last day in time; absent while its rule, or the calendar that it is counted by, is not configured
 * @param rule by which it was counted
 */
public record Term(@Nullable LocalDate dueOn, @Nullable RuleUse rule) {

    static final Term UNKNOWN = new Term(null, null);

    Term extendedBy(int days, RuleUse by) {
        return new Term(dueOn == null ? null : dueOn.plusDays(days), by);
    }

    boolean isOverOn(LocalDate day) {
        return dueOn != null && day.isAfter(dueOn);
    }
}
