package vn.canbang.reporting.submission.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.DueView;
import vn.canbang.reporting.calendar.PeriodView;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.document.FigureState;
import vn.canbang.reporting.submission.Approval;
import vn.canbang.reporting.submission.Consolidation;
import vn.canbang.reporting.submission.Explanation;
import vn.canbang.reporting.submission.FigureLine;
import vn.canbang.reporting.submission.Finding;
import vn.canbang.reporting.submission.Freezing;
import vn.canbang.reporting.submission.ItemText;
import vn.canbang.reporting.submission.Narrative;
import vn.canbang.reporting.submission.Remark;
import vn.canbang.reporting.submission.ReportReading;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.reporting.submission.SubmissionActs;
import vn.canbang.reporting.submission.SubmissionDesk;
import vn.canbang.reporting.submission.SubmissionFigures;
import vn.canbang.reporting.submission.web.SubmissionView.ApprovedView;
import vn.canbang.reporting.submission.web.SubmissionView.ChangeView;
import vn.canbang.reporting.submission.web.SubmissionView.CheckView;
import vn.canbang.reporting.submission.web.SubmissionView.ChecksView;
import vn.canbang.reporting.submission.web.SubmissionView.CoverageView;
import vn.canbang.reporting.submission.web.SubmissionView.DocumentView;
import vn.canbang.reporting.submission.web.SubmissionView.FigureView;
import vn.canbang.reporting.submission.web.SubmissionView.HandedInView;
import vn.canbang.reporting.submission.web.SubmissionView.HistoryView;
import vn.canbang.reporting.submission.web.SubmissionView.MissingView;
import vn.canbang.reporting.submission.web.SubmissionView.PaperView;
import vn.canbang.reporting.submission.web.SubmissionView.PartView;
import vn.canbang.reporting.submission.web.SubmissionView.ProgressView;
import vn.canbang.reporting.submission.web.SubmissionView.RemarkView;
import vn.canbang.reporting.submission.web.SubmissionView.TextView;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.problem.ProblemTexts;
import vn.canbang.starter.time.Today;

/** Makes the view of a report for a caller. */
@Component
class SubmissionViews {

    private final SubmissionDesk desk;
    private final ReportReading reading;
    private final SubmissionActs acts;
    private final Freezing freezing;
    private final Today today;
    private final ProblemTexts texts = new ProblemTexts();

    SubmissionViews(SubmissionDesk desk, ReportReading reading, SubmissionActs acts, Freezing freezing, Today today) {
        this.desk = desk;
        this.reading = reading;
        this.acts = acts;
        this.freezing = freezing;
        this.today = today;
    }

    SubmissionView of(Submission submission, Caller caller, Locale locale) {
        var day = today.date();
        var figures = desk.figuresOf(submission);
        var views = new FigureViews(submission, reading.today(submission), reading.targets(submission), locale);
        var names = names(figures, locale);
        var standing = figures.texts();
        var late = submission.isLateOn(day);
        var parts = parts(submission, figures, views, locale);
        return new SubmissionView(
                submission.id(),
                submission.version(),
                PeriodView.of(desk.periodOf(submission), day, false, locale),
                submission.unit(),
                submission.name(),
                submission.owner(),
                submission.tier(),
                submission.mode(),
                submission.state(),
                submission.state().words(locale),
                late,
                DueView.of(submission.due(), late, day, locale),
                submission.returnDue().orElse(null),
                parts,
                checks(submission, locale),
                remarks(submission, names, standing),
                changes(submission, names, standing),
                progress(parts),
                submission.consolidation().map(sums -> coverage(sums, locale)).orElse(null),
                submission
                        .signedPaper()
                        .map(paper -> new PaperView(paper.number(), paper.date()))
                        .orElse(null),
                submission
                        .submittedBy()
                        .flatMap(by -> submission.submittedOn().map(on -> new HandedInView(by.name(), on)))
                        .orElse(null),
                submission
                        .approval()
                        .map(approval -> new ApprovedView(approval.by().name(), approval.at()))
                        .orElse(null),
                document(submission),
                history(submission),
                acts.of(SubmissionActs.Standing.of(submission), caller, locale));
    }

    private static List<PartView> parts(
            Submission submission, SubmissionFigures figures, FigureViews views, Locale locale) {
        var english = "en".equals(locale.getLanguage());
        var parts = new ArrayList<PartView>();
        for (var part : figures.parts()) {
            var lines = part.lines().stream().map(views::of).toList();
            var written = part.part().fields().stream()
                    .map(field -> {
                        var key = part.part().keyOf(field);
                        return new TextView(
                                key, english ? field.en() : field.vi(), textOf(submission, key), views.remarksOn(key));
                    })
                    .toList();
            var status = PartStatus.of(submission, lines, written);
            var outline = part.part().outline();
            parts.add(new PartView(
                    outline.number(),
                    english ? outline.en() : outline.vi(),
                    status.name().toLowerCase(Locale.ROOT),
                    status.words(locale),
                    lines,
                    written));
        }
        return parts;
    }

    private static String textOf(Submission submission, String key) {
        return submission.narratives().stream()
                .filter(narrative -> narrative.key().equals(key))
                .map(Narrative::text)
                .findFirst()
                .orElse("");
    }

    private ChecksView checks(Submission submission, Locale locale) {
        if (!submission.isEditable() && submission.warnings() == 0) {
            return new ChecksView(List.of(), List.of());
        }
        var findings = desk.checksOf(submission).findings();
        return new ChecksView(
                findings.stream()
                        .filter(Finding::error)
                        .map(finding -> check(finding, submission, locale))
                        .toList(),
                findings.stream()
                        .filter(finding -> !finding.error())
                        .map(finding -> check(finding, submission, locale))
                        .toList());
    }

    private CheckView check(Finding finding, Submission submission, Locale locale) {
        return new CheckView(
                finding.code(),
                finding.item(),
                texts.detail(finding.code(), locale, finding.arguments().toArray()),
                submission.explanations().stream()
                        .filter(reason -> reason.code().equals(finding.code())
                                && reason.item().equals(finding.item()))
                        .map(Explanation::reason)
                        .findFirst()
                        .orElse(null));
    }

    private static List<RemarkView> remarks(
            Submission submission, Map<String, String> names, Map<String, String> standing) {
        return submission.remarks().stream()
                .map(remark -> new RemarkView(
                        remark.id(),
                        remark.item(),
                        names.getOrDefault(remark.item(), remark.item()),
                        remark.text(),
                        remark.oldText(),
                        standing.get(remark.item()),
                        remark.answer(),
                        remark.explanation(),
                        remark.isOpen(),
                        remark.round()))
                .toList();
    }

    /** What reads differently since the last return. */
    private static List<ChangeView> changes(
            Submission submission, Map<String, String> names, Map<String, String> standing) {
        if (submission.rounds() == 0) {
            return List.of();
        }
        var before = new HashMap<String, String>();
        for (ItemText item : submission.before()) {
            before.put(item.item(), item.text());
        }
        return standing.entrySet().stream()
                .filter(item -> !item.getValue().equals(before.getOrDefault(item.getKey(), "")))
                .map(item -> new ChangeView(
                        item.getKey(),
                        names.getOrDefault(item.getKey(), item.getKey()),
                        before.getOrDefault(item.getKey(), ""),
                        item.getValue()))
                .toList();
    }

    private static Map<String, String> names(SubmissionFigures figures, Locale locale) {
        var english = "en".equals(locale.getLanguage());
        var names = new HashMap<String, String>();
        names.put(Remark.WHOLE_REPORT, english ? "Report" : "Báo cáo");
        for (var part : figures.parts()) {
            for (FigureLine line : part.lines()) {
                names.put(
                        line.key().value(),
                        english ? line.figure().en() : line.figure().vi());
            }
            part.part()
                    .fields()
                    .forEach(field -> names.put(part.part().keyOf(field), english ? field.en() : field.vi()));
        }
        return names;
    }

    private static ProgressView progress(List<PartView> parts) {
        var entered = parts.stream()
                .flatMap(part -> part.figures().stream())
                .filter(FigureView::editable)
                .toList();
        var missing = (int) entered.stream()
                .filter(figure ->
                        figure.state().equals(FigureState.NOT_SUPPLIED.name().toLowerCase(Locale.ROOT)))
                .count();
        var typed = (int) entered.stream()
                .filter(figure ->
                        figure.origin().equals("typed") || figure.origin().equals("overridden"))
                .count();
        return new ProgressView(entered.size(), entered.size() - missing - typed, typed, missing);
    }

    private static CoverageView coverage(Consolidation sums, Locale locale) {
        var accepted = sums.included().size();
        var text = "en".equals(locale.getLanguage())
                ? "Sum of " + accepted + "/" + sums.owing() + " units"
                : "Tổng của " + accepted + "/" + sums.owing() + " đơn vị";
        return new CoverageView(
                sums.owing(),
                accepted,
                text,
                sums.missing().stream()
                        .map(unit -> new MissingView(unit.submission(), unit.code(), unit.name(), "not_submitted"))
                        .toList());
    }

    private @Nullable DocumentView document(Submission submission) {
        if (submission.tier() != Tier.PROVINCE) {
            return null;
        }
        var preset = freezing.presetOf(submission);
        return submission
                .approval()
                .map(approval -> view(approval, preset))
                .orElseGet(() -> new DocumentView(
                        null,
                        preset.symbol(),
                        null,
                        preset.place(),
                        preset.signingMode().orElse(null),
                        preset.signerTitle(),
                        List.of()));
    }

    private static DocumentView view(Approval approval, Freezing.Preset preset) {
        var symbol = approval.symbol();
        return new DocumentView(
                approval.number(),
                symbol == null ? preset.symbol() : symbol,
                approval.date(),
                preset.place(),
                approval.signingMode(),
                approval.signerTitle(),
                approval.recipients());
    }

    private static List<HistoryView> history(Submission submission) {
        return submission.history().stream()
                .map(step -> {
                    var by = step.by();
                    return new HistoryView(
                            step.act(),
                            step.from(),
                            step.to(),
                            step.reason(),
                            step.at(),
                            by == null ? null : by.name());
                })
                .toList();
    }
}
