package vn.canbang.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Forgets headers by which a caller claims to be somebody, to come from somewhere or to mean another request. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ForgedHeaders extends OncePerRequestFilter {

    private static final Set<String> NAMES =
            Set.of("forwarded", "x-real-ip", "x-original-url", "x-rewrite-url", "x-http-method-override");
    private static final List<String> PREFIXES = List.of("x-forwarded-", "x-tenant", "x-user", "x-role");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Unforged(request), response);
    }

    private static boolean forged(String header) {
        var name = header.toLowerCase(Locale.ROOT).replace('_', '-');
        return NAMES.contains(name) || PREFIXES.stream().anyMatch(name::startsWith);
    }

    /** The request as if those headers had never been sent. */
    private static final class Unforged extends HttpServletRequestWrapper {

        Unforged(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return forged(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return forged(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            var honest = Collections.list(super.getHeaderNames()).stream()
                    .filter(name -> !forged(name))
                    .toList();
            return Collections.enumeration(honest);
        }
    }
}
