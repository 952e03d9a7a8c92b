package vn.canbang.starter.problem;

import java.util.List;

/** One field that is wrong: where it stands (JSON pointer), a stable code, and what the sentence needs. */
public record FieldProblem(String pointer, String code, List<Object> arguments) {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    public static FieldProblem at(String pointer, String code, Object... arguments) {
        return new FieldProblem(pointer, code, List.of(arguments));
    }
}
