package vn.canbang.starter.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field that is wrong: where it stands (JSON pointer), a stable code, and what the sentence needs.
 *
 * @param cell where the field stands in a file that people see as a table
 */
public record FieldProblem(
        String pointer,
        String code,
        List<Object> arguments,
        @Nullable Cell cell) {

    /**
     * A cell as people find it.
     *
     * @param heading of the column; absent when the whole row is meant
     */
    public record Cell(int row, @Nullable String heading) {}

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    public FieldProblem(String pointer, String code, List<Object> arguments) {
        this(pointer, code, arguments, null);
    }

    public static FieldProblem at(String pointer, String code, Object... arguments) {
        return new FieldProblem(pointer, code, List.of(arguments));
    }
}
