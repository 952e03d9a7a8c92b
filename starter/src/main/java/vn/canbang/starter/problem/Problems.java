package vn.canbang.starter.problem;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Makes the problem details of a code in the reader's language. */
public class Problems {

    private static final String TYPES = "https://canbang.vn/problems/";

    private final ProblemTexts texts;

    public Problems(ProblemTexts texts) {
        this.texts = texts;
    }

    public ProblemDetail of(DomainException refusal, Locale locale) {
        var problem = of(statusOf(refusal.kind()), refusal.code(), locale, refusal.fields(), refusal.arguments());
        refusal.properties().forEach(problem::setProperty);
        return problem;
    }

    public ProblemDetail of(HttpStatusCode status, String code, Locale locale, Object... arguments) {
        return of(status, code, locale, List.of(), arguments);
    }

    public ProblemDetail of(
            HttpStatusCode status, String code, Locale locale, List<FieldProblem> fields, Object... arguments) {
        var problem = new Problem(status.value());
        problem.setType(URI.create(TYPES + code));
        problem.setTitle(texts.title(code, locale));
        problem.setDetail(texts.detail(code, locale, arguments));
        if (!fields.isEmpty()) {
            problem.setProperty(
                    "errors", fields.stream().map(field -> told(field, locale)).toList());
        }
        return problem;
    }

    private Map<String, String> told(FieldProblem field, Locale locale) {
        var row = new LinkedHashMap<String, String>();
        row.put("pointer", field.pointer());
        row.put("code", field.code());
        row.put("detail", texts.sentence(field, locale));
        return row;
    }

    /** Never names the address that was asked: the 404 of an absent record and of a foreign one must be the same (S12). */
    private static final class Problem extends ProblemDetail {

        Problem(int status) {
            super(status);
        }

        @Override
        public void setInstance(@Nullable URI instance) {
            // left out on purpose
        }
    }

    static HttpStatus statusOf(DomainException.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case VERSION_MISSING -> HttpStatus.PRECONDITION_REQUIRED;
            case REJECTED -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
