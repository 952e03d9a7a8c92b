package vn.canbang.gateway.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.canbang.gateway.problem.EdgeProblem;
import vn.canbang.gateway.problem.ProblemWriter;

/** Takes changes by cookie only from pages of this very site. */
final class OriginFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final String origin;

    OriginFilter(URI publicUrl) {
        this.origin = publicUrl.getScheme() + "://" + publicUrl.getAuthority();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!READING.contains(request.getMethod()) && !origin.equals(request.getHeader(HttpHeaders.ORIGIN))) {
            ProblemWriter.write(EdgeProblem.ORIGIN_REFUSED, request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
