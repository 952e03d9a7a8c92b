package vn.canbang.starter.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Predecessors;
import vn.canbang.starter.idempotency.Attempt;

/** Gives controllers the caller, the version seen and the attempt as plain arguments. */
class RequestArguments implements HandlerMethodArgumentResolver {

    private final Predecessors predecessors;
    private final Clock clock;

    RequestArguments(Predecessors predecessors, Clock clock) {
        this.predecessors = predecessors;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type == Caller.class || type == ExpectedVersion.class || type == Attempt.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var http = java.util.Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        if (parameter.getParameterType() == Caller.class) {
            return Caller.current().goingOnFor(predecessors);
        }
        var expected = new ExpectedVersion(http.getHeader("If-Match"));
        if (parameter.getParameterType() == ExpectedVersion.class) {
            return expected;
        }
        return Attempt.of(
                Caller.current(),
                http.getMethod() + " " + http.getRequestURI(),
                http.getHeader("Idempotency-Key"),
                () -> http.getAttribute(BodyLimits.HASH) instanceof String hash ? hash : "",
                expected,
                clock);
    }
}
