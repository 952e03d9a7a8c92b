package vn.canbang.directory.datarequest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The two times within which a request is answered and carried out, with the days on which that was done. */
public record Clocks(
        Term answer,
        @Nullable LocalDate answeredOn,
        Term execution,
        @Nullable LocalDate closedOn) {

    /** True when the first one ran out before an answer was given. */
    public boolean isAnswerLate(LocalDate today) {
        return answer.isOverOn(answeredOn == null ? today : answeredOn);
    }

    /** True when the second one ran out before it was settled. */
    public boolean isExecutionLate(LocalDate today) {
        return execution.isOverOn(closedOn == null ? today : closedOn);
    }

    /** True while the second one has an end that is still to come. */
    boolean isExecutionRunning(LocalDate today) {
        return execution.dueOn() != null && !execution.isOverOn(today);
    }
}
