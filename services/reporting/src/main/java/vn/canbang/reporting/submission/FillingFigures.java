package vn.canbang.reporting.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.canbang.reporting.figure.FigureEntries;
import vn.canbang.reporting.figure.FigureEntry;
import vn.canbang.reporting.figure.FigureKey;
import vn.canbang.reporting.figure.ReportForm;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.submission.DeliveredFigures.Delivered;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.problem.DomainException.Kind;
import vn.canbang.starter.problem.FieldProblem;
import vn.canbang.starter.problem.RejectedException;

/**
 * Sets figures out of a document by the rules of typing them, all or none. A number that somebody typed otherwise stays unless it
 * is to give way.
 */
final class FillingFigures {

    private final ReportForm form;
    private final Predicate<MeasureName> toldBelow;
    private final TypingFigures typing;

    /** @param toldBelow what other reports tell that this one is made of: a document of the whole unit counts them already */
    FillingFigures(ReportForm form, Predicate<MeasureName> toldBelow) {
        this.form = form;
        this.toldBelow = toldBelow;
        this.typing = new TypingFigures(form);
    }

    FigureEntries apply(FigureEntries entries, DeliveredFigures delivered) {
        var wrong = new ArrayList<FieldProblem>();
        var typedOtherwise = new ArrayList<FieldProblem>();
        var filled = entries;
        for (var figure : delivered.figures()) {
            var standing = entry(entries, figure.key());
            if (standing.filter(entry -> toldBelow.test(entry.name())).isPresent()) {
                wrong.add(FieldProblem.at(figure.place(), "figure_told_below"));
                continue;
            }
            var typed = standing.map(FigureEntry::typed);
            if (typed.filter(before -> before.value() == figure.value()).isPresent()) {
                continue;
            }
            typed.filter(before -> !delivered.replacing())
                    .ifPresent(before -> typedOtherwise.add(typedOtherwise(figure, before)));
            try {
                filled = typing.apply(filled, typedBy(delivered, figure, standing), figure.place());
            } catch (RejectedException refused) {
                wrong.addAll(refused.fields());
            }
        }
        refuse(Kind.REJECTED, "figure_document_rejected", wrong);
        refuse(Kind.CONFLICT, "figures_typed_otherwise", typedOtherwise);
        return filled;
    }

    /** What each figure of the document changed between two states of the report. */
    List<FilledFigure> effects(DeliveredFigures delivered, FigureEntries before, FigureEntries after) {
        return delivered.figures().stream()
                .map(figure -> new FilledFigure(
                        figure.key(),
                        form.figure(figure.key()).orElseThrow(),
                        figure.value(),
                        entry(before, figure.key()).orElseThrow(),
                        entry(after, figure.key()).orElseThrow()))
                .toList();
    }

    private Optional<FigureEntry> entry(FigureEntries entries, FigureKey key) {
        return form.figure(key).flatMap(form::editable).flatMap(entries::find);
    }

    /** The reason is that of setting an automatic number aside, and stands nowhere else. */
    private static TypedFigure typedBy(DeliveredFigures delivered, Delivered figure, Optional<FigureEntry> standing) {
        var automatic = standing.map(FigureEntry::automatic).isPresent();
        return new TypedFigure(
                figure.key().value(), figure.value(), delivered.source(), automatic ? delivered.reason() : null);
    }

    private static FieldProblem typedOtherwise(Delivered figure, FigureEntry.Typed before) {
        return FieldProblem.at(
                figure.place(), "figure_typed_otherwise", figure.key().value(), before.value(), whence(before));
    }

    private static String whence(FigureEntry.Typed typed) {
        return Stream.of(typed.source(), typed.reason())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("–");
    }

    private static void refuse(Kind kind, String code, List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new DomainException(kind, code, problems, problems.size());
        }
    }
}
