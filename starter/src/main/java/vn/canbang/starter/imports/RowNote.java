package vn.canbang.starter.imports;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.problem.FieldProblem;
import vn.canbang.starter.problem.ProblemTexts;

/** Something to be said of a row: what was mended, or by what it was overtaken; kept by its code, said in any language. */
record RowNote(int row, @Nullable String heading, String code, List<String> arguments) {

    RowNote {
        arguments = List.copyOf(arguments);
    }

    static RowNote of(int row, @Nullable String heading, String code, Object... arguments) {
        return new RowNote(
                row,
                heading,
                code,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    static RowNote of(FieldProblem problem) {
        var cell = java.util.Objects.requireNonNull(problem.cell());
        return of(
                cell.row(), cell.heading(), problem.code(), problem.arguments().toArray());
    }

    String text(ProblemTexts texts, Locale locale) {
        var cell = new FieldProblem.Cell(row, heading);
        return texts.sentence(new FieldProblem("", code, List.copyOf(arguments), cell), locale);
    }
}
