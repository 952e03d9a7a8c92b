package vn.canbang.reporting.submission.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.submission.Consolidation;
import vn.canbang.reporting.submission.ExplainedBelow;
import vn.canbang.reporting.submission.Explanation;
import vn.canbang.reporting.submission.Finding;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.reporting.submission.web.ChecksView.CheckView;
import vn.canbang.reporting.submission.web.ChecksView.ExplainedView;
import vn.canbang.starter.problem.ProblemTexts;

/** Makes the views of what the checks found, each with the reason that was given for it, here and below. */
record CheckViews(Submission submission, ProblemTexts texts, Locale locale) {

    ChecksView of(List<Finding> findings) {
        return new ChecksView(
                views(findings, Finding::error),
                views(findings, Predicate.not(Finding::error)),
                submission.consolidation().map(Consolidation::explained).orElse(List.of()).stream()
                        .map(this::view)
                        .toList());
    }

    private List<CheckView> views(List<Finding> findings, Predicate<Finding> kind) {
        return findings.stream().filter(kind).map(this::view).toList();
    }

    private CheckView view(Finding finding) {
        var given = submission.handingIn().explanations().stream()
                .filter(reason -> reason.explains(finding))
                .findFirst();
        return new CheckView(
                finding.code(),
                finding.item(),
                texts.detail(finding.code(), locale, finding.arguments().toArray()),
                given.map(Explanation::reason).orElse(null),
                given.map(CheckViews::by).orElse(null));
    }

    /** What the warning said is not known of those that an earlier release took. */
    private ExplainedView view(ExplainedBelow below) {
        var given = below.explanation();
        var said = given.arguments().toArray();
        return new ExplainedView(
                below.unit(),
                given.item(),
                given.by() == null ? texts.title(given.code(), locale) : texts.detail(given.code(), locale, said),
                given.reason(),
                by(given));
    }

    private static @Nullable String by(Explanation given) {
        var person = given.by();
        return person == null ? null : person.name();
    }
}
