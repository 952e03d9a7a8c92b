package vn.canbang.reporting.reading;

import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.ReportingPeriod;
import vn.canbang.reporting.figure.PlanFrame;

/**
 * What the plans add to figures. The target is the one that part II.1 decides, so that a report never judges by two: the rule
 * goes before the file of the plan.
 */
@Component
public class PlanFrames {

    private final SexRatioTargets targets;

    PlanFrames(SexRatioTargets targets) {
        this.targets = targets;
    }

    public PlanFrame of(ReportingPeriod period) {
        return new PlanFrame(
                PlanFrame.yearsSinceStart(period),
                targets.ratioOf(period.calendar(), period.to()).orElse(null));
    }
}
