package vn.canbang.directory.setup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** How far the setting up is on a day. */
public record SetupProgress(LocalDate on, Setup setup, SetupCounts counts) {

    /** Complete, and said to be so by whoever answers for it; rules are done when none is left unread. */
    public boolean isDone(SetupStep step) {
        if (step == SetupStep.RULES) {
            return counts.openRules() == 0;
        }
        return counts.has(step) && setup.said(step).filter(CheckedStep::isRight).isPresent();
    }

    /** True while there is something to confirm that nobody has confirmed yet. */
    public boolean mayBeConfirmed(SetupStep step) {
        return step != SetupStep.RULES && !isDone(step) && counts.has(step);
    }

    /** True while there is nothing yet that could be confirmed. */
    public boolean isEmpty(SetupStep step) {
        return step != SetupStep.RULES && !counts.has(step);
    }

    public List<SetupStep> open() {
        return Arrays.stream(SetupStep.values()).filter(step -> !isDone(step)).toList();
    }
}
