package vn.canbang.starter.problem;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.client.RestClientException;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;

/** The one place where refusals and failures become answers; nothing of the inside is ever told (S35). */
@RestControllerAdvice
public class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    public ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(DomainException refusal, Locale locale) {
        log.atInfo().addKeyValue("code", refusal.code()).log("refused");
        return answer(problems.of(refusal, locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(OptimisticLockingFailureException e, Locale locale) {
        return answer(problems.of(HttpStatus.PRECONDITION_FAILED, "stale_version", locale));
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, com.mongodb.MongoTimeoutException.class})
    ResponseEntity<ProblemDetail> databaseAway(RuntimeException e, Locale locale) {
        log.atError().addKeyValue("cause", e.getClass().getSimpleName()).log("database away");
        return answer(problems.of(HttpStatus.SERVICE_UNAVAILABLE, "temporarily_unavailable", locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> peerAway(RestClientException e, Locale locale) {
        log.atError().addKeyValue("cause", e.getClass().getSimpleName()).log("another service is away");
        return answer(problems.of(HttpStatus.SERVICE_UNAVAILABLE, "temporarily_unavailable", locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> violated(ConstraintViolationException e, Locale locale) {
        var fields = e.getConstraintViolations().stream()
                .map(v -> FieldProblem.at("/" + v.getPropertyPath().toString().replace('.', '/'), "invalid_value"))
                .toList();
        return answer(problems.of(HttpStatus.BAD_REQUEST, "invalid_request", locale, fields));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongType(MethodArgumentTypeMismatchException e, Locale locale) {
        var field = FieldProblem.at("/" + e.getName(), "invalid_value");
        return answer(problems.of(HttpStatus.BAD_REQUEST, "invalid_request", locale, List.of(field)));
    }

    /** Parameters that are no text, as bytes that are no UTF-8. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(InvalidParameterException e, Locale locale) {
        return answer(problems.of(HttpStatus.BAD_REQUEST, "malformed_request", locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(Exception e, Locale locale) {
        log.error("request failed", e);
        return answer(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal_error", locale));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var fields = e.getBindingResult().getAllErrors().stream()
                .map(error -> FieldProblem.at(
                        error instanceof FieldError field ? RequestProblems.pointerOf(field.getField()) : "",
                        RequestProblems.codeOf(error.getCode())))
                .toList();
        var problem = problems.of(HttpStatus.BAD_REQUEST, "invalid_request", LocaleContextHolder.getLocale(), fields);
        return handleExceptionInternal(e, problem, headers, HttpStatus.BAD_REQUEST, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var fields = e.getParameterValidationResults().stream()
                .map(result -> FieldProblem.at(
                        "/" + String.valueOf(result.getMethodParameter().getParameterName()), "invalid_value"))
                .toList();
        var problem = problems.of(HttpStatus.BAD_REQUEST, "invalid_request", LocaleContextHolder.getLocale(), fields);
        return handleExceptionInternal(e, problem, headers, HttpStatus.BAD_REQUEST, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var tooLarge = e.getCause() instanceof StreamConstraintsException;
        var fields = e.getCause() instanceof DatabindException bad
                ? List.of(RequestProblems.of(bad))
                : List.<FieldProblem>of();
        var code = tooLarge ? "too_large" : fields.isEmpty() ? "malformed_request" : "invalid_request";
        var problem = problems.of(HttpStatus.BAD_REQUEST, code, LocaleContextHolder.getLocale(), fields);
        return handleExceptionInternal(e, problem, headers, HttpStatus.BAD_REQUEST, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = body instanceof ProblemDetail known && known.getType() != null && !isBlank(known)
                ? known
                : problems.of(status, codeOf(status), LocaleContextHolder.getLocale());
        return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
    }

    private static boolean isBlank(ProblemDetail problem) {
        return "about:blank".equals(String.valueOf(problem.getType()));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    static String codeOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> "not_authenticated";
            case 403 -> "not_allowed";
            case 404 -> "not_found";
            case 405 -> "method_not_allowed";
            case 406 -> "not_acceptable";
            case 413 -> "too_large";
            case 415 -> "unsupported_media_type";
            case 503 -> "temporarily_unavailable";
            default -> status.is5xxServerError() ? "internal_error" : "malformed_request";
        };
    }
}
