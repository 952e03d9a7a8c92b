package vn.canbang.reporting.submission;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.InvalidException;

/** Takes the reasons why warnings stand, of whoever writes a report or of its receiver; without them nothing is approved. */
@Component
public class WarningReasons {

    private final SubmissionDesk desk;
    private final Sides sides;

    WarningReasons(SubmissionDesk desk, Sides sides) {
        this.desk = desk;
        this.sides = sides;
    }

    public Submission explain(UUID id, List<Explanation> given, Caller caller, Attempt attempt) {
        return attempt.change(
                () -> {
                    var submission = desk.require(id, caller);
                    Sides.require(sides.writes(caller, submission) || sides.receives(caller, submission));
                    return submission;
                },
                submission -> {
                    submission.state().requireExplainable(submission.obligation());
                    Sides.require(sides.explains(caller, submission));
                    var findings = desk.checksOf(submission).findings();
                    requireWarned(given, findings);
                    submission.explain(Person.of(caller), findings, given);
                },
                desk::save);
    }

    private static void requireWarned(List<Explanation> given, List<Finding> findings) {
        for (var index = 0; index < given.size(); index++) {
            var reason = given.get(index);
            if (findings.stream().noneMatch(finding -> !finding.error() && reason.explains(finding))) {
                throw InvalidException.at("/explanations/" + index + "/item", "warning_unknown");
            }
        }
    }
}
