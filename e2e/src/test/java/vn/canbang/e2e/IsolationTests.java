package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;

/** Journey 2: over every endpoint of the OpenAPI files, nobody reads or changes what belongs to another province or commune. */
class IsolationTests {

    private static final List<String> SERVICES = List.of("directory", "commitments", "reporting");

    private static final List<String> PERSONS_OF_CAO_BANG = List.of(
            "cb.quantri",
            "cb.chicuc.chuyenvien",
            "cb.chicuc.tonghop",
            "cb.chicuc.truong",
            "cb.so.lanhdao",
            "cb.so.vanthu");

    /** Records that everybody of the same province may read. */
    private static final List<String> OPEN_INSIDE_THE_PROVINCE =
            List.of("/organisations", "/villages", "/units", "/rules", "/periods");

    private record Route(String method, String path) {

        boolean hasId() {
            return path.contains("{");
        }

        String with(Map<String, String> ids) {
            var list = path.substring(0, path.indexOf('{') - 1);
            return path.replaceFirst(
                            "\\{[^}]+}",
                            ids.getOrDefault(list, UUID.randomUUID().toString()))
                    .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        }
    }

    @Test
    @Tag("journey-2")
    @Tag("S12")
    @Tag("S14")
    @Tag("S15")
    void hidesEveryRecordOfBacGiangFromEverybodyOfCaoBang() throws IOException {
        var ids = idsSeenBy(
                Person.named("bg.chicuc.chuyenvien"), Person.named("bg.quantri"), Person.named("bg.chicuc.tonghop"));
        var tried = 0;
        for (var username : PERSONS_OF_CAO_BANG) {
            var stranger = Person.named(username);
            for (var route : routes()) {
                tried += tryRoute(stranger, route, ids);
            }
        }
        assertThat(tried).isGreaterThan(300);
    }

    @Test
    @Tag("journey-2")
    @Tag("S12")
    @Tag("S15")
    void hidesTheRecordsOfOneCommuneFromItsNeighbourAndFromAHospital() throws IOException {
        var ids = idsSeenBy(Person.named("bg.xa.trannguyenhan"));
        ids.keySet().removeIf(IsolationTests::isOpenInsideTheProvince);
        for (var username : List.of("bg.xa.thoxuong", "bg.bvsannhi.nhaplieu")) {
            for (var route : routes()) {
                if (!isOpenInsideTheProvince(route.path())) {
                    tryRoute(Person.named(username), route, ids);
                }
            }
        }
    }

    private static boolean isOpenInsideTheProvince(String path) {
        return OPEN_INSIDE_THE_PROVINCE.stream().anyMatch(open -> path.contains("/v1" + open));
    }

    private static int tryRoute(Person stranger, Route route, Map<String, String> ids) {
        if (!route.hasId()) {
            if (route.method().equals("GET")) {
                var answer = stranger.get(route.path());
                ids.values()
                        .forEach(id -> assertThat(answer.text())
                                .as("%s %s as %s", route.method(), route.path(), stranger.username())
                                .doesNotContain(id));
            }
            return 1;
        }
        var api = stranger.api()
                .with("If-Match", "\"0\"")
                .with("Idempotency-Key", UUID.randomUUID().toString());
        var answer = send(api, route, ids);
        assertThat(answer.status())
                .as("%s %s as %s answered %s", route.method(), route.with(ids), stranger.username(), answer.text())
                .isIn(400, 403, 404, 415, 422);
        return 1;
    }

    private static Answer send(Api api, Route route, Map<String, String> ids) {
        return route.method().equals("GET")
                ? api.get(route.with(ids))
                : api.send(route.method(), route.with(ids), "{}");
    }

    /** One id for each list, as those who may read it see it. */
    private static Map<String, String> idsSeenBy(Person... readers) throws IOException {
        var ids = new LinkedHashMap<String, String>();
        for (var reader : readers) {
            for (var route : routes()) {
                if (route.method().equals("GET") && !route.hasId()) {
                    var answer = reader.get(route.path());
                    if (answer.status() == 200) {
                        var first = answer.json().path("items").path(0);
                        var id = first.has("id") ? first.path("id") : first.path("submission");
                        if (id.isString() && isOfTheProvince(id)) {
                            ids.putIfAbsent(route.path(), id.asString());
                        }
                    }
                }
            }
        }
        assertThat(ids).hasSizeGreaterThan(2);
        return ids;
    }

    private static boolean isOfTheProvince(JsonNode id) {
        return id.asString().matches("[0-9a-f]{8}-[0-9a-f-]{27}");
    }

    private static List<Route> routes() throws IOException {
        var routes = new ArrayList<Route>();
        for (var service : SERVICES) {
            var file = RunningPlatform.root().resolve("api").resolve(service + ".json");
            var paths = new JsonMapper().readTree(Files.readString(file)).path("paths");
            paths.propertyStream()
                    .filter(path ->
                            path.getKey().startsWith("/api/") && !path.getKey().endsWith("/feed"))
                    .flatMap(path -> methods(path.getValue()).map(method -> new Route(method, path.getKey())))
                    .forEach(routes::add);
        }
        return routes;
    }

    private static Stream<String> methods(JsonNode path) {
        return path.propertyStream()
                .map(Map.Entry::getKey)
                .filter(key -> List.of("get", "post", "put", "delete", "patch").contains(key))
                .map(key -> key.toUpperCase(java.util.Locale.ROOT));
    }
}
