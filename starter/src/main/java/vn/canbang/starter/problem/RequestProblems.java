package vn.canbang.starter.problem;

import jakarta.validation.ConstraintViolation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DatabindException;

/** What is wrong with a request, in the same words whether it came as JSON or as a row of a file. */
public final class RequestProblems {

    private RequestProblems() {}

    /** A value that could not be read. */
    public static FieldProblem of(DatabindException bad) {
        var pointer = new StringBuilder();
        bad.getPath()
                .forEach(step -> pointer.append('/')
                        .append(
                                step.getPropertyName() == null
                                        ? String.valueOf(step.getIndex())
                                        : step.getPropertyName()));
        return FieldProblem.at(pointer.toString(), "invalid_value");
    }

    /** A value that is missing or out of bounds. */
    public static FieldProblem of(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
        return FieldProblem.at(pointerOf(violation.getPropertyPath().toString()), codeOf(constraint.getSimpleName()));
    }

    /** @param field as bean validation names it: {@code appointments[0].roles} */
    static String pointerOf(String field) {
        return "/" + field.replace('.', '/').replace("[", "/").replace("]", "");
    }

    static String codeOf(@Nullable String constraint) {
        return switch (constraint == null ? "" : constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "Size", "Max" -> "too_large_value";
            default -> "invalid_value";
        };
    }
}
