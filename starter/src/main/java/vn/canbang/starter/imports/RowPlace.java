package vn.canbang.starter.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.canbang.starter.problem.FieldProblem;

/** Puts what the API says of a field of the request to the column that fills it. */
final class RowPlace {

    private final int row;
    private final List<ImportColumn> columns;

    RowPlace(int row, List<ImportColumn> columns) {
        this.row = row;
        this.columns = columns;
    }

    static String pointer(int row, String column) {
        return "/rows/" + row + "/" + column;
    }

    int row() {
        return row;
    }

    /** @param pointer where the API found the problem, for example {@code /appointments/0/roles} */
    FieldProblem at(String pointer, String code, List<Object> arguments) {
        var column = columnOf(pointer);
        return new FieldProblem(
                column.map(found -> pointer(row, found.code())).orElse("/rows/" + row),
                code,
                arguments,
                new FieldProblem.Cell(row, column.map(ImportColumn::heading).orElse(null)));
    }

    private Optional<ImportColumn> columnOf(String pointer) {
        var segments = Arrays.asList(pointer.split("/")).reversed();
        return segments.stream()
                .flatMap(segment ->
                        columns.stream().filter(column -> column.code().equals(segment)))
                .findFirst();
    }
}
