package vn.canbang.starter.problem;

import java.util.List;

/** Input that is malformed or incomplete, with the field it is about. */
public class InvalidException extends DomainException {

    private InvalidException(List<FieldProblem> fields) {
        super(Kind.INVALID, "invalid_request", fields);
    }

    public static InvalidException at(String pointer, String code, Object... arguments) {
        return new InvalidException(List.of(FieldProblem.at(pointer, code, arguments)));
    }

    public static InvalidException of(List<FieldProblem> fields) {
        return new InvalidException(fields);
    }
}
