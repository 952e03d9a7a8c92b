package vn.canbang.reporting.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.figure.FigureEntries;
import vn.canbang.reporting.figure.FigureEntry;
import vn.canbang.reporting.figure.FigureKey;
import vn.canbang.reporting.figure.ReportForm;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.problem.RejectedException;

/**
 * Sets figures by hand. A number that nobody supplies needs its source; one that goes before an automatic number needs a
 * reason; ratios, distinct counts and births are never set.
 */
final class TypingFigures {

    private final ReportForm form;

    TypingFigures(ReportForm form) {
        this.form = form;
    }

    FigureEntries apply(FigureEntries entries, List<TypedFigure> figures) {
        var changed = entries;
        for (var index = 0; index < figures.size(); index++) {
            changed = apply(changed, figures.get(index), "/figures/" + index);
        }
        return changed;
    }

    /** @param pointer to where the figure stands in what was sent */
    FigureEntries apply(FigureEntries entries, TypedFigure figure, String pointer) {
        var measure = measureOf(figure, pointer);
        var value = figure.value();
        if (value == null) {
            return entries.typed(measure, null);
        }
        if (value < 0) {
            throw InvalidException.at(pointer + "/value", "figure_negative");
        }
        var entry = entries.find(measure).orElseThrow();
        return entries.typed(measure, typed(entry, value, figure, pointer));
    }

    private static FigureEntry.@Nullable Typed typed(
            FigureEntry entry, long value, TypedFigure figure, String pointer) {
        var automatic = entry.automatic();
        if (automatic == null) {
            if (isBlank(figure.source())) {
                throw RejectedException.at(pointer + "/source", "source_required");
            }
            return new FigureEntry.Typed(value, figure.source(), figure.reason());
        }
        if (automatic.value() == value) {
            return null;
        }
        if (isBlank(figure.reason())) {
            throw RejectedException.at(pointer + "/reason", "reason_required", automatic.value());
        }
        return new FigureEntry.Typed(value, figure.source(), figure.reason());
    }

    private MeasureName measureOf(TypedFigure figure, String pointer) {
        if (!FigureKey.isValid(figure.key())) {
            throw InvalidException.at(pointer + "/key", "figure_unknown");
        }
        var found = form.figure(new FigureKey(figure.key()))
                .orElseThrow(() -> InvalidException.at(pointer + "/key", "figure_unknown"));
        return form.editable(found).orElseThrow(() -> RejectedException.at(pointer + "/key", "figure_not_editable"));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
