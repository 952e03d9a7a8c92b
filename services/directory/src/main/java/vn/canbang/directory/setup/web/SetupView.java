package vn.canbang.directory.setup.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.setup.CheckedStep;
import vn.canbang.directory.setup.SetupCounts;
import vn.canbang.directory.setup.SetupProgress;
import vn.canbang.directory.setup.SetupStep;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.web.Act;

/** How far the setting up is on a day, step by step. */
record SetupView(LocalDate on, boolean ready, SetupCounts counts, List<SetupStepView> steps, Set<String> leftRules) {

    static SetupView of(SetupProgress progress, Caller caller) {
        return new SetupView(
                progress.on(),
                progress.open().isEmpty(),
                progress.counts(),
                Arrays.stream(SetupStep.values())
                        .map(step -> SetupStepView.of(step, progress, caller))
                        .toList(),
                new TreeSet<>(progress.setup().leftRules()));
    }

    /** One step: whether it is done, who said what of it when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SetupStepView(
            SetupStep step,
            boolean done,
            @Nullable String remark,
            @Nullable LocalDate saidOn,
            @Nullable String saidBy,
            List<Act> actions) {

        private static SetupStepView of(SetupStep step, SetupProgress progress, Caller caller) {
            var said = progress.setup().said(step);
            return new SetupStepView(
                    step,
                    progress.isDone(step),
                    said.map(CheckedStep::remark).orElse(null),
                    said.map(CheckedStep::on).orElse(null),
                    said.map(CheckedStep::by).orElse(null),
                    actions(step, progress, caller));
        }

        private static List<Act> actions(SetupStep step, SetupProgress progress, Caller caller) {
            if (!step.isFor(caller.roles())) {
                return List.of();
            }
            var acts = new ArrayList<Act>();
            if (progress.mayBeConfirmed(step)) {
                acts.add(Act.allowed("confirmation"));
            } else if (progress.isEmpty(step)) {
                acts.add(Act.refused("confirmation", "setup_step_empty"));
            }
            if (step == SetupStep.UNITS) {
                acts.add(Act.allowed("error_report"));
            }
            if (step == SetupStep.RULES && progress.counts().openRules() > 0) {
                acts.add(Act.allowed("left_unconfigured"));
            }
            return acts;
        }
    }
}
