package vn.canbang.reporting.submission.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.PeriodView;
import vn.canbang.reporting.submission.Freezing;
import vn.canbang.reporting.submission.HandingIn;
import vn.canbang.reporting.submission.OfficialBirths;
import vn.canbang.reporting.submission.OriginLists;
import vn.canbang.reporting.submission.ReportReading;
import vn.canbang.reporting.submission.Sides;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.reporting.submission.SubmissionActs;
import vn.canbang.reporting.submission.SubmissionDesk;
import vn.canbang.reporting.submission.SubmissionState;
import vn.canbang.reporting.submission.web.IssuedView.DocumentView;
import vn.canbang.reporting.submission.web.SubmissionView.ApprovedView;
import vn.canbang.reporting.submission.web.SubmissionView.HandedInView;
import vn.canbang.reporting.submission.web.SubmissionView.PaperView;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.problem.ProblemTexts;
import vn.canbang.starter.time.Today;
import vn.canbang.starter.web.Act;

/** Makes the view of a report for a caller. */
@Component
class SubmissionViews {

    private final SubmissionDesk desk;
    private final ReportReading reading;
    private final SubmissionActs acts;
    private final Freezing freezing;
    private final OfficialBirths official;
    private final Today today;
    private final OriginLists lists;
    private final ProblemTexts texts = new ProblemTexts();
    private final Sides sides;

    SubmissionViews(
            SubmissionDesk desk,
            ReportReading reading,
            SubmissionActs acts,
            Freezing freezing,
            OfficialBirths official,
            Today today,
            Sides sides,
            OriginLists lists) {
        this.lists = lists;
        this.desk = desk;
        this.reading = reading;
        this.acts = acts;
        this.freezing = freezing;
        this.official = official;
        this.today = today;
        this.sides = sides;
    }

    SubmissionView of(Submission submission, Caller caller, Locale locale) {
        var day = today.date();
        var period = desk.periodOf(submission);
        var owed = submission.obligation();
        var handedIn = submission.handingIn();
        var figures = desk.figuresOf(submission, locale);
        var names = ItemNames.of(figures, locale);
        var reviewed = new ReviewViews(submission.review(), names, figures.texts());
        var views = new FigureViews(
                submission,
                reading.today(submission),
                reading.targets(submission),
                entry -> lists.behind(entry, caller, locale),
                locale);
        var parts = new PartViews(submission, figures, views, locale).parts();
        var paper = handedIn.signedPaper();
        var checks = checks(submission, locale);
        return new SubmissionView(
                submission.id(),
                submission.version(),
                PeriodView.of(period, day, false, locale),
                owed.unit(),
                sides.nowBy(submission).orElse(null),
                owed.name(),
                owed.owner(),
                owed.tier(),
                owed.mode(),
                submission.state(),
                submission.state().words(locale),
                submission.lateness().isLateOn(day),
                submission.lateness().words(day, locale),
                submission.lateness().view(day, locale),
                submission.state() == SubmissionState.RETURNED
                        ? submission.review().returnDue()
                        : null,
                parts,
                checks,
                reviewed.remarks(),
                reviewed.changes(),
                PartViews.progress(parts),
                submission
                        .consolidation()
                        .map(sums -> CoverageViews.of(sums, locale))
                        .orElse(null),
                submission.round(),
                paper == null ? null : new PaperView(paper.number(), paper.date(), submission.lastRound()),
                view(handedIn),
                submission
                        .approval()
                        .map(approval -> new ApprovedView(approval.by().name(), approval.at()))
                        .orElse(null),
                document(submission, caller),
                submission.edition(),
                submission.revision().map(EditionViews::of).orElse(null),
                submission.earlierEditions().stream()
                        .map(edition -> EditionViews.of(edition, locale))
                        .toList(),
                submission.withdrawnRevisions().stream().map(EditionViews::of).toList(),
                EditionViews.of(official.missingIn(submission, period)),
                new HistoryViews(names).of(submission),
                acts(
                        SubmissionActs.Standing.of(submission, period.isOpenOn(day), isWrittenAbove(submission)),
                        checks,
                        caller,
                        locale));
    }

    private List<Act> acts(SubmissionActs.Standing standing, ChecksView checks, Caller caller, Locale locale) {
        var offered = acts.of(standing, caller, locale).stream();
        return checks.warnings().isEmpty()
                ? offered.toList()
                : Stream.concat(offered, acts.explaining(standing.submission(), caller).stream())
                        .toList();
    }

    private boolean isWrittenAbove(Submission submission) {
        return submission.state().isAccepted() && desk.isWrittenAbove(submission);
    }

    private ChecksView checks(Submission submission, Locale locale) {
        var views = new CheckViews(submission, texts, locale);
        return isChecked(submission) ? views.of(desk.checksOf(submission).findings()) : views.of(List.of());
    }

    /** While it may be changed, and afterwards where something was explained. */
    private static boolean isChecked(Submission submission) {
        var handedIn = submission.handingIn();
        return submission.isEditable()
                || handedIn.warnings() > 0
                || !handedIn.explanations().isEmpty();
    }

    private static @Nullable HandedInView view(HandingIn handedIn) {
        var by = handedIn.submittedBy();
        var on = handedIn.submittedOn();
        return by == null || on == null ? null : new HandedInView(by.name(), on);
    }

    private @Nullable DocumentView document(Submission submission, Caller caller) {
        if (!submission.obligation().isOfProvince()) {
            return null;
        }
        var views = new DocumentViews(freezing.presetOf(submission, caller.organisation()));
        return submission.approval().map(views::of).orElseGet(views::beforeApproval);
    }
}
