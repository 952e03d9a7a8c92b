package vn.canbang.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.canbang.gateway.GatewayProperties;
import vn.canbang.gateway.problem.EdgeProblem;
import vn.canbang.gateway.problem.ProblemWriter;

/** Turns away methods nobody uses, addresses that are too long and bodies that are too large, before anything reads them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class RequestShape extends OncePerRequestFilter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

    private final GatewayProperties.Limits limits;
    private final BodyLimit bodies;

    RequestShape(GatewayProperties properties) {
        this.limits = properties.limits();
        this.bodies = new BodyLimit(limits);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!METHODS.contains(request.getMethod())) {
            ProblemWriter.write(EdgeProblem.METHOD_NOT_ALLOWED, request, response);
            return;
        }
        if (targetLength(request) > limits.uri().toBytes()) {
            ProblemWriter.write(EdgeProblem.URI_TOO_LONG, request, response);
            return;
        }
        var most = bodies.of(request);
        if (request.getContentLengthLong() > most) {
            ProblemWriter.write(EdgeProblem.TOO_LARGE, request, response);
            return;
        }
        chain.doFilter(new LimitedRequest(request, most), response);
    }

    private static long targetLength(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI().length() + (query == null ? 0L : query.length() + 1L);
    }
}
