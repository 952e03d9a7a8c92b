package vn.canbang.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.canbang.gateway.identity.Callers;
import vn.canbang.gateway.problem.EdgeProblem;
import vn.canbang.gateway.problem.ProblemWriter;

/** Asks callers to wait when they come too often; stands behind authentication, so that it knows whom it counts. */
public class RateLimitFilter extends OncePerRequestFilter {

    private final RateLimits limits;
    private final Callers callers;

    RateLimitFilter(RateLimits limits, Callers callers) {
        this.limits = limits;
        this.callers = callers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = limits.takeOne(keys(request));
        if (wait.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds(wait)));
        ProblemWriter.write(EdgeProblem.TOO_MANY_REQUESTS, request, response);
    }

    private RateKeys keys(HttpServletRequest request) {
        var caller = callers.of(SecurityContextHolder.getContext().getAuthentication(), request);
        return caller == null
                ? new RateKeys.Anonymous(request.getRemoteAddr())
                : new RateKeys.Known(caller.tenant(), caller.subject(), route(request));
    }

    private static String route(HttpServletRequest request) {
        var parts = request.getRequestURI().split("/", 4);
        return parts.length > 2 ? parts[1] + "/" + parts[2] : parts[parts.length - 1];
    }

    private static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }
}
