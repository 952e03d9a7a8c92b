package vn.canbang.reporting.submission.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.canbang.reporting.document.FigureState;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.reporting.submission.SubmissionFigures;
import vn.canbang.reporting.submission.web.SubmissionView.FigureView;
import vn.canbang.reporting.submission.web.SubmissionView.PartView;
import vn.canbang.reporting.submission.web.SubmissionView.ProgressView;
import vn.canbang.reporting.submission.web.SubmissionView.TextView;

/** Makes the views of a report's parts, each with its figures, its texts and where it stands. */
record PartViews(Submission submission, SubmissionFigures figures, FigureViews views, Locale locale) {

    List<PartView> parts() {
        var parts = new ArrayList<PartView>();
        for (var part : figures.parts()) {
            var lines = part.lines().stream().map(views::of).toList();
            var texts = part.part().fields().stream()
                    .map(field -> {
                        var key = part.part().keyOf(field);
                        return new TextView(
                                key,
                                inLanguage(field.vi(), field.en()),
                                submission.content().textOf(key),
                                views.remarksOn(key));
                    })
                    .toList();
            var status = PartStatus.of(submission, lines, texts);
            var outline = part.part().outline();
            parts.add(new PartView(
                    outline.number(),
                    inLanguage(outline.vi(), outline.en()),
                    status.name().toLowerCase(Locale.ROOT),
                    status.words(locale),
                    lines,
                    texts));
        }
        return parts;
    }

    /** How much of the entered figures is there already. */
    static ProgressView progress(List<PartView> parts) {
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

    private String inLanguage(String vi, String en) {
        return "en".equals(locale.getLanguage()) ? en : vi;
    }
}
