package vn.canbang.reporting.submission.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import vn.canbang.reporting.submission.Explanation;
import vn.canbang.reporting.submission.Finding;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.reporting.submission.web.SubmissionView.CheckView;
import vn.canbang.reporting.submission.web.SubmissionView.ChecksView;
import vn.canbang.starter.problem.ProblemTexts;

/** Makes the views of what the checks found, each with the reason that was given for it. */
record CheckViews(Submission submission, ProblemTexts texts, Locale locale) {

    ChecksView of(List<Finding> findings) {
        return new ChecksView(views(findings, Finding::error), views(findings, Predicate.not(Finding::error)));
    }

    private List<CheckView> views(List<Finding> findings, Predicate<Finding> kind) {
        return findings.stream().filter(kind).map(this::view).toList();
    }

    private CheckView view(Finding finding) {
        return new CheckView(
                finding.code(),
                finding.item(),
                texts.detail(finding.code(), locale, finding.arguments().toArray()),
                submission.handingIn().explanations().stream()
                        .filter(reason -> reason.code().equals(finding.code())
                                && reason.item().equals(finding.item()))
                        .map(Explanation::reason)
                        .findFirst()
                        .orElse(null));
    }
}
