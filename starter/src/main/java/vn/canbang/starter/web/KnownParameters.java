package vn.canbang.starter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.canbang.starter.access.PermitInterceptor;
import vn.canbang.starter.problem.FieldProblem;
import vn.canbang.starter.problem.InvalidException;

/**
 * Refuses what an endpoint does not name as a parameter: fields to sort and filter by come from a list (S27), and a filter that
 * was mistyped must not pass for a request of everything. Refuses control characters in what it names (S35).
 */
public class KnownParameters implements HandlerInterceptor {

    private final Map<Method, Set<String>> names = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && PermitInterceptor.isOurs(method)) {
            var sent = request.getParameterMap();
            refuseOthers(sent.keySet(), names.computeIfAbsent(method.getMethod(), _ -> of(method)));
            refuseControls(sent);
        }
        return true;
    }

    private static void refuseOthers(Set<String> sent, Set<String> known) {
        var others = sent.stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> FieldProblem.at("/" + name, "unknown_parameter"))
                .toList();
        if (!others.isEmpty()) {
            throw InvalidException.of(others);
        }
    }

    /** A control character is no part of anything that can be asked for, and some readers of numbers drop it. */
    private static void refuseControls(Map<String, String[]> sent) {
        var senseless = sent.entrySet().stream()
                .filter(parameter -> Arrays.stream(parameter.getValue()).anyMatch(KnownParameters::hasControls))
                .map(Map.Entry::getKey)
                .sorted()
                .map(name -> FieldProblem.at("/" + name, "invalid_value"))
                .toList();
        if (!senseless.isEmpty()) {
            throw InvalidException.of(senseless);
        }
    }

    private static boolean hasControls(String value) {
        return value.chars().anyMatch(Character::isISOControl);
    }

    /** What an endpoint names, each by itself or as a part of a query. */
    public static Set<String> of(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(KnownParameters::namesOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> namesOf(MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(ParameterObject.class)) {
            return Arrays.stream(parameter.getParameterType().getRecordComponents())
                    .map(RecordComponent::getName);
        }
        var named = parameter.getParameterAnnotation(RequestParam.class);
        if (named == null) {
            return Stream.empty();
        }
        return Stream.of(named.name().isEmpty() ? parameter.getParameter().getName() : named.name());
    }
}
