package vn.canbang.test;

import java.util.ArrayList;
import java.util.List;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.PermitInterceptor;

/** Walks all routes of a service and finds those that name no permission of the access matrix (S10). */
public final class RouteWalk {

    private RouteWalk() {}

    /** Routes of ours without a permission, or with one that the matrix does not know. */
    public static List<String> unguarded(RequestMappingHandlerMapping mapping, AccessMatrix matrix) {
        var open = new ArrayList<String>();
        mapping.getHandlerMethods().forEach((route, method) -> {
            var ours = method.getBeanType().getPackageName().startsWith("vn.canbang");
            var isError = route.getPatternValues().contains("/error");
            if (!ours || isError) {
                return;
            }
            var permit = PermitInterceptor.permitOf(method);
            if (permit == null || !matrix.knows(permit.value())) {
                open.add(String.valueOf(route));
            }
        });
        return open;
    }
}
