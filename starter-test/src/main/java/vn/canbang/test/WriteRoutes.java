package vn.canbang.test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The writes of a service, as its controllers map them. */
final class WriteRoutes {

    private final List<Write> writes = new ArrayList<>();

    WriteRoutes(RequestMappingHandlerMapping mapping) {
        mapping.getHandlerMethods().forEach((info, method) -> {
            var paths = info.getPathPatternsCondition();
            if (paths != null && method.getBeanType().getPackageName().startsWith("vn.canbang")) {
                for (var verb : info.getMethodsCondition().getMethods()) {
                    paths.getPatterns().stream()
                            .filter(pattern -> verb != RequestMethod.GET)
                            .forEach(pattern -> writes.add(new Write(verb.asHttpMethod(), pattern, method)));
                }
            }
        });
    }

    List<Write> all() {
        return List.copyOf(writes);
    }

    Set<String> names() {
        return writes.stream().map(Write::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The write that a request comes to; an address that is written out goes before one with a place for an id. */
    Optional<Write> find(String method, String path) {
        var address = PathContainer.parsePath(path.replaceAll("\\?.*", ""));
        return writes.stream()
                .filter(write -> write.verb.name().equals(method) && write.pattern.matches(address))
                .min((one, other) -> one.pattern.compareTo(other.pattern));
    }

    /** One of them. */
    record Write(HttpMethod verb, PathPattern pattern, HandlerMethod method) {

        String name() {
            return verb + " " + pattern.getPatternString();
        }

        /** What its body is to be. */
        String mediaType() {
            var mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
            return mapping == null || mapping.consumes().length == 0 ? "application/json" : mapping.consumes()[0];
        }

        boolean readsBody() {
            return Arrays.stream(method.getMethodParameters())
                    .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
        }
    }
}
