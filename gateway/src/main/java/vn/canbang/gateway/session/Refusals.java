package vn.canbang.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import vn.canbang.gateway.problem.EdgeProblem;
import vn.canbang.gateway.problem.ProblemWriter;

/** How security says no: not signed in, no such place, not confirmed; never more than that. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private static final Pattern SIGN_IN_NEEDED =
            Pattern.compile("/api/(directory|commitments|reporting)/v1/.*|/session/refresh|/logout");

    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            ProblemWriter.write(EdgeProblem.IDENTITY_UNAVAILABLE, request, response);
        } else if (!SIGN_IN_NEEDED.matcher(request.getRequestURI()).matches()) {
            ProblemWriter.write(EdgeProblem.NOT_FOUND, request, response);
        } else if (request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            ProblemWriter.write(EdgeProblem.NOT_AUTHENTICATED, request, response);
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            ProblemWriter.write(EdgeProblem.INVALID_TOKEN, request, response);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        ProblemWriter.write(problemOf(denied), request, response);
    }

    private EdgeProblem problemOf(AccessDeniedException denied) {
        if (!(denied instanceof CsrfException)) {
            return EdgeProblem.NOT_FOUND;
        }
        var somebody = SecurityContextHolder.getContext().getAuthentication();
        return somebody == null || trust.isAnonymous(somebody)
                ? EdgeProblem.NOT_AUTHENTICATED
                : EdgeProblem.CSRF_REFUSED;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        ProblemWriter.write(EdgeProblem.MALFORMED_REQUEST, request, response);
    }
}
