package vn.canbang.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * That a request was answered with 401 or 403, kept with the request until somebody records it.
 *
 * @param authentication of whoever was refused, while security still knew
 */
public record Refused(EdgeProblem problem, @Nullable Authentication authentication) {

    private static final String ATTRIBUTE = Refused.class.getName();

    static void note(EdgeProblem problem, HttpServletRequest request) {
        if (problem.isRefusal()) {
            request.setAttribute(
                    ATTRIBUTE,
                    new Refused(problem, SecurityContextHolder.getContext().getAuthentication()));
        }
    }

    public static @Nullable Refused in(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Refused refused ? refused : null;
    }
}
