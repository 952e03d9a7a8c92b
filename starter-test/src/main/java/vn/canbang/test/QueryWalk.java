package vn.canbang.test;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.canbang.starter.access.PermitInterceptor;
import vn.canbang.starter.web.KnownParameters;

/** Asks every endpoint of a service that reads for what makes no sense, as somebody who may read there. */
public final class QueryWalk {

    private static final String STRAY = "?sort=_id&stray%5B$gt%5D=";
    private static final Set<String> STRAYS = Set.of("/sort", "/stray[$gt]");
    private static final String[] PEOPLE = {
        "leader",
        "branch_head",
        "population_officer",
        "team_head",
        "report_consolidator",
        "tenant_admin",
        "dpo",
        "auditor"
    };

    /** As they stand in an address, where that is not what a browser would write. */
    private static final List<String> BROKEN = List.of("%00", "%C0%AE", "%F0%28%8C%28", "%E2%80%AE");

    private static final List<String> SENSELESS = List.of(
            "{\"$gt\":\"\"}",
            "'\"\\;--",
            "((",
            ".*",
            "[",
            "-1",
            "99999999999999999999",
            "NaN",
            "0000-00-00",
            "2024-02-30",
            "+999999999-12-31",
            "-999999999-01-01",
            "../..",
            "true",
            "Ω",
            "a".repeat(3_000));

    private final Api api;
    private final List<TestToken> callers;
    private final Map<String, Set<String>> parametersOfPaths = new TreeMap<>();

    private QueryWalk(Api api, List<TestToken> callers, RequestMappingHandlerMapping mapping) {
        this.api = api;
        this.callers = callers;
        mapping.getHandlerMethods().forEach((route, method) -> {
            if (route.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                    && PermitInterceptor.isOurs(method)) {
                route.getPatternValues().forEach(path -> parametersOfPaths.put(path, KnownParameters.of(method)));
            }
        });
    }

    /** A walk as everybody who may read something in a tenant. */
    public static QueryWalk of(int port, String tenant, String province, RequestMappingHandlerMapping mapping) {
        return new QueryWalk(
                Api.at(port),
                List.of(
                        TestToken.in(tenant).unit(province).roles(PEOPLE),
                        TestToken.in(tenant).unit(province).roles("agency"),
                        TestToken.service(tenant),
                        TestToken.national(),
                        TestToken.operator()),
                mapping);
    }

    /** Routes that nobody could ask, or that take a parameter that they do not name. */
    public List<String> takingStrays() {
        return parametersOfPaths.keySet().stream()
                .filter(path -> {
                    var answer = asked(path + STRAY);
                    return answer.status() != 400 || !pointers(answer).equals(STRAYS);
                })
                .toList();
    }

    /** Requests that were answered as a failure of the service, or not as a problem. */
    public List<String> failing() {
        var failing = new ArrayList<String>();
        parametersOfPaths.forEach((path, parameters) -> parameters.forEach(parameter -> senseless()
                .map(value -> path + "?" + parameter + "=" + value)
                .filter(this::fails)
                .forEach(failing::add)));
        return failing;
    }

    private boolean fails(String path) {
        var answer = asked(path);
        return answer.status() >= 500
                || (answer.status() >= 400 && !answer.header("Content-Type").startsWith("application/problem+json"));
    }

    private Answer asked(String path) {
        var address = path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        return callers.stream()
                .map(caller -> api.as(caller).get(address))
                .filter(answer -> answer.status() != 403)
                .findFirst()
                .orElseGet(() -> api.get(address));
    }

    private static Stream<String> senseless() {
        return Stream.concat(
                BROKEN.stream(), SENSELESS.stream().map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8)));
    }

    private static Set<String> pointers(Answer answer) {
        return answer.json()
                .path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString())
                .collect(Collectors.toSet());
    }
}
