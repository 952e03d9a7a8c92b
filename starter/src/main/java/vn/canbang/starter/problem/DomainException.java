package vn.canbang.starter.problem;

import java.util.List;
import java.util.Map;

/** A refusal with a stable code; it knows no HTTP, the {@link Kind} says what sort of refusal it is. */
public class DomainException extends RuntimeException {

    /** What sort of refusal; the web edge turns it into a status. */
    public enum Kind {
        /** Malformed or incomplete input. */
        INVALID,
        /** Known caller, act not allowed. */
        FORBIDDEN,
        /** Absent, or outside the caller's tenant or scope: the two look alike. */
        NOT_FOUND,
        /** The record is in a state that does not allow the act. */
        CONFLICT,
        /** Somebody else changed the record meanwhile. */
        STALE,
        /** The caller did not say which version it saw. */
        VERSION_MISSING,
        /** A business rule refuses. */
        REJECTED,
        /** More content than is taken. */
        TOO_LARGE,
        /** Something this service depends on is away. */
        UNAVAILABLE
    }

    private final Kind kind;
    private final String code;
    private final transient Object[] arguments;
    private final transient List<FieldProblem> fields;

    public DomainException(Kind kind, String code, Object... arguments) {
        this(kind, code, List.of(), arguments);
    }

    public DomainException(Kind kind, String code, List<FieldProblem> fields, Object... arguments) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.arguments = arguments.clone();
        this.fields = List.copyOf(fields);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    public List<FieldProblem> fields() {
        return fields;
    }

    /** What a program that reads the problem is told besides, by name. */
    public Map<String, Object> properties() {
        return Map.of();
    }
}
