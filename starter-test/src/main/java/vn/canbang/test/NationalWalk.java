package vn.canbang.test;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.canbang.starter.access.PermitInterceptor;

/** Asks every endpoint of a service as somebody of the Population Authority, who sees what provinces gave alone (S19). */
public final class NationalWalk {

    /** What a token might claim besides; in that tenant none of it counts. */
    private static final String[] EVERYTHING = {
        "population_authority",
        "leader",
        "branch_head",
        "population_officer",
        "team_head",
        "report_consolidator",
        "data_entry",
        "unit_head",
        "clerk",
        "finance_officer",
        "tenant_admin",
        "auditor",
        "dpo",
        "external_supervisor",
        "partner"
    };

    private static final String ANY = "00000000-0000-4000-8000-000000000000";
    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

    private NationalWalk() {}

    /** What is not refused in a tenant to whoever claims the Authority's role and all others there, as “GET /api/…”. */
    public static Set<String> answered(String tenant, int port, RequestMappingHandlerMapping mapping) {
        var caller = Api.at(port)
                .as(TestToken.in(tenant).unit("24/").line().roles(EVERYTHING).subject("authority"));
        return answered(caller, mapping);
    }

    private static Set<String> answered(Api caller, RequestMappingHandlerMapping mapping) {
        var answered = new TreeSet<String>();
        mapping.getHandlerMethods().forEach((route, method) -> {
            if (PermitInterceptor.isOurs(method)
                    && route.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                for (var path : route.getPatternValues()) {
                    if (caller.get(path.replaceAll("\\{[^}]*}", ANY)).status() != 403) {
                        answered.add("GET " + path);
                    }
                }
            }
        });
        for (var write : new WriteRoutes(mapping).all()) {
            var path = write.pattern().getPatternString().replaceAll("\\{[^}]*}", ANY);
            var answer = caller.with("Content-Type", write.mediaType())
                    .send(write.verb().name(), path, NOTHING);
            if (answer.status() != 403) {
                answered.add(write.name());
            }
        }
        return answered;
    }
}
