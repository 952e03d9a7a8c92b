package vn.canbang.starter.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.problem.Problems;

/** Refusals before any controller is reached, in the same shape as all others. */
public class ProblemEntryPoint implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;
    private final JsonMapper json;
    private final Audit audit;

    public ProblemEntryPoint(Problems problems, JsonMapper json, Audit audit) {
        this.problems = problems;
        this.json = json;
        this.audit = audit;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (e instanceof AuthenticationServiceException) {
            write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "temporarily_unavailable");
            return;
        }
        response.setHeader("WWW-Authenticate", "Bearer");
        audit.refused(request.getMethod(), request.getRequestURI(), HttpStatus.UNAUTHORIZED.value());
        write(request, response, HttpStatus.UNAUTHORIZED, "not_authenticated");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        audit.refused(request.getMethod(), request.getRequestURI(), HttpStatus.FORBIDDEN.value());
        write(request, response, HttpStatus.FORBIDDEN, "not_allowed");
    }

    /** Writes the problem of a code and nothing else. */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        json.writeValue(response.getOutputStream(), problems.of(status, code, localeOf(request)));
    }

    /** Vietnamese unless another language is asked for; the server's own language says nothing. */
    private static Locale localeOf(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? Locale.of("vi") : request.getLocale();
    }
}
