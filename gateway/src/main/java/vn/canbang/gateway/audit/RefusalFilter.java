package vn.canbang.gateway.audit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.canbang.gateway.identity.Callers;
import vn.canbang.gateway.problem.EdgeException;
import vn.canbang.gateway.problem.EdgeProblem;
import vn.canbang.gateway.problem.Refused;

/** Tells the record of every 401 and 403 that the gateway itself answered; stands inside the session and outside security. */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER + 1)
class RefusalFilter extends OncePerRequestFilter {

    private static final Callers.Caller NOBODY = new Callers.Caller("", "");
    private static final String OTHER = "other";
    private static final Pattern PART =
            Pattern.compile("/api/(?:directory|commitments|reporting)/v1(?=/)|/session/refresh$|/logout$");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final RefusalAudit audit;
    private final Callers callers;

    RefusalFilter(RefusalAudit audit, Callers callers) {
        this.audit = audit;
        this.callers = callers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (EdgeException refusal) {
            if (refusal.problem().isRefusal()) {
                tell(NOBODY, request, refusal.problem());
            }
            throw refusal;
        }
        var refused = Refused.in(request);
        if (refused != null) {
            tell(caller(refused.authentication(), request), request, refused.problem());
        }
    }

    private Callers.Caller caller(@Nullable Authentication by, HttpServletRequest request) {
        var caller = callers.of(by, request);
        return caller == null ? NOBODY : caller;
    }

    private void tell(Callers.Caller caller, HttpServletRequest request, EdgeProblem problem) {
        audit.refused(caller, method(request) + " " + part(request), problem.code());
    }

    private static String method(HttpServletRequest request) {
        return METHODS.contains(request.getMethod()) ? request.getMethod() : OTHER;
    }

    private static String part(HttpServletRequest request) {
        var part = PART.matcher(request.getRequestURI());
        return part.lookingAt() ? part.group() : OTHER;
    }
}
