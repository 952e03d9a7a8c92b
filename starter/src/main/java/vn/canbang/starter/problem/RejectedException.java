package vn.canbang.starter.problem;

import java.util.List;

/** A business rule refuses what was asked; with a pointer when one field is the cause. */
public class RejectedException extends DomainException {

    public RejectedException(String code, Object... arguments) {
        super(Kind.REJECTED, code, arguments);
    }

    private RejectedException(String code, FieldProblem field) {
        super(Kind.REJECTED, code, List.of(field), field.arguments().toArray());
    }

    /** Refused because of one field; the sentence of {@code code} stands at that field. */
    public static RejectedException at(String pointer, String code, Object... arguments) {
        return new RejectedException(code, FieldProblem.at(pointer, code, arguments));
    }
}
