package vn.canbang.reporting.report.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.document.ReportPart;
import vn.canbang.reporting.report.ChangedCell;
import vn.canbang.reporting.report.EditionReading.SentEdition;
import vn.canbang.reporting.submission.Edition;

/**
 * An edition of a report as its paper reads, with the cells that the next edition changed.
 *
 * @param dataLine until when the figures go and how final they are
 * @param coverage of how many units they are the sum; absent for a report that rests on no other
 * @param note why the edition was made itself; absent for the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditionView(
        int edition,
        String name,
        String number,
        String subject,
        String dataLine,
        @Nullable String coverage,
        @Nullable String note,
        Instant takenAt,
        List<EditionPartView> parts,
        String nextName,
        List<ChangedCell> changes) {

    record EditionPartView(String number, String title, List<String> texts, List<EditionFigureView> figures) {}

    record EditionFigureView(String key, String name, String unit, String text) {}

    static EditionView of(SentEdition sent, List<ChangedCell> changes, Locale locale) {
        var report = sent.snapshot();
        var ordinal = sent.edition().ordinal();
        return new EditionView(
                ordinal,
                sent.edition().words(locale),
                report.number().text().strip(),
                report.subject(),
                report.span().dataLine(),
                report.coverage().owing() == 0 ? null : report.coverage().words(),
                report.revisionNote(),
                report.takenAt(),
                report.parts().stream().map(EditionView::of).toList(),
                Edition.wordsOf(ordinal + 1, locale),
                changes);
    }

    private static EditionPartView of(ReportPart part) {
        return new EditionPartView(
                part.number(),
                part.title(),
                part.narrative(),
                part.figures().stream()
                        .map(figure -> new EditionFigureView(
                                figure.code(),
                                figure.name(),
                                figure.unit(),
                                figure.value().text()))
                        .toList());
    }
}
