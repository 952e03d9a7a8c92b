package vn.canbang.directory.setup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody found when looking at a step.
 *
 * @param remark what is wrong; absent when it is right
 */
public record CheckedStep(SetupStep step, @Nullable String remark, LocalDate on, String by) {

    public boolean isRight() {
        return remark == null;
    }
}
