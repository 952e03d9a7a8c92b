package vn.canbang.starter.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import vn.canbang.starter.access.Caller;

/** Records every 403, and every 404 of somebody signed in, since a foreign record is answered so. */
public class RefusalAudit implements HandlerInterceptor {

    private final Audit audit;

    public RefusalAudit(Audit audit) {
        this.audit = audit;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception e) {
        var status = response.getStatus();
        if ((status == 403 || status == 404) && Caller.isPresent()) {
            audit.refused(request.getMethod(), routeOf(request, handler), status);
        }
    }

    private static String routeOf(HttpServletRequest request, Object handler) {
        var ofCases = handler instanceof HandlerMethod method
                && AnnotatedElementUtils.hasAnnotation(method.getBeanType(), OfCases.class);
        return ofCases
                ? String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                : request.getRequestURI();
    }
}
