package vn.canbang.commitments.commitment.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.canbang.commitments.commitment.EndReason;
import vn.canbang.starter.problem.InvalidException;

/** An end to be recorded, with a reason of the closed list; what the law ends, it ends by itself. */
record EndRequest(@NotNull EndReason reason, @NotNull LocalDate endedOn) {

    EndReason chosenReason() {
        if (reason == EndReason.LAW_CHANGED) {
            throw InvalidException.at("/reason", "invalid_value");
        }
        return reason;
    }
}
