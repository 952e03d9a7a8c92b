package vn.canbang.reporting.submission;

import java.util.List;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.problem.FieldProblem;

/** Whether a report may be handed in, or approved, with what the checks found and the reasons given. */
record Readiness(List<Finding> findings, List<Explanation> reasons) {

    void require() {
        requireNoError();
        var unexplained = findings.stream()
                .filter(finding -> reasons.stream().noneMatch(reason -> reason.explains(finding)))
                .toList();
        if (!unexplained.isEmpty()) {
            throw problem("warnings_unexplained", unexplained);
        }
    }

    void requireNoError() {
        var errors = findings.stream().filter(Finding::error).toList();
        if (!errors.isEmpty()) {
            throw problem("submission_has_errors", errors);
        }
    }

    private static DomainException problem(String code, List<Finding> causes) {
        var fields = causes.stream()
                .map(cause -> new FieldProblem("/items/" + cause.item(), cause.code(), cause.arguments()))
                .toList();
        return new DomainException(DomainException.Kind.REJECTED, code, fields, causes.size());
    }
}
