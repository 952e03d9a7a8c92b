package vn.canbang.starter.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.DomainException;

/**
 * Lets a request through only when the caller holds the permission that the endpoint names (S10), and records nothing for a
 * province that is sealed.
 */
public class PermitInterceptor implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final AccessMatrix matrix;

    public PermitInterceptor(AccessMatrix matrix) {
        this.matrix = matrix;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            var permit = permitOf(method);
            if (permit == null || !matrix.holds(Caller.current(), permit.value())) {
                throw new DomainException(DomainException.Kind.FORBIDDEN, "not_allowed");
            }
            if (!READING.contains(request.getMethod()) && !matrix.allows(Caller.current(), permit.value())) {
                throw new ConflictException("tenant_sealed");
            }
        }
        return true;
    }

    /** Whether an endpoint is one of ours, not of the framework. */
    public static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("vn.canbang")
                && !org.springframework.boot.webmvc.error.ErrorController.class.isAssignableFrom(method.getBeanType());
    }

    /** The permission of a handler: the method's own, else its class's. */
    public static @org.jspecify.annotations.Nullable Permit permitOf(HandlerMethod method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Permit.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Permit.class);
    }
}
