package vn.canbang.starter.problem;

/** The record is in a state that does not allow the act. */
public class ConflictException extends DomainException {

    public ConflictException(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }
}
