package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;

/** Journey 2: over every endpoint of the OpenAPI files, nobody reads or changes what belongs to another province or commune. */
class IsolationTests {

    private static final List<String> PERSONS_OF_CAO_BANG = List.of(
            "cb.quantri",
            "cb.chicuc.chuyenvien",
            "cb.chicuc.tonghop",
            "cb.chicuc.truong",
            "cb.so.lanhdao",
            "cb.so.vanthu");

    private static final List<String> PERSONS_OF_BAC_GIANG = List.of(
            "bg.chicuc.chuyenvien",
            "bg.quantri",
            "bg.chicuc.tonghop",
            "bg.chicuc.truong",
            "bg.so.lanhdao",
            "bg.so.vanthu");

    /** Records that everybody of the same province may read. */
    private static final List<String> OPEN_INSIDE_THE_PROVINCE =
            List.of("/organisations", "/villages", "/units", "/rules", "/periods", "/templates");

    private static final String STALE = "\"999999\"";
    private static final byte[] SCAN = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Test
    @Tag("journey-2")
    @Tag("S12")
    @Tag("S14")
    @Tag("S15")
    void hidesEveryRecordOfBacGiangFromEverybodyOfCaoBang() {
        var owners = named(PERSONS_OF_BAC_GIANG);
        var ids = idsSeenBy(owners);
        var before = Eventually.settled(() -> contents(ids));
        var tried = 0;
        for (var stranger : named(PERSONS_OF_CAO_BANG)) {
            for (var route : Route.all()) {
                tried += tryRoute(stranger, route, ids);
            }
        }
        assertThat(tried).isGreaterThan(300);
        assertThat(contents(ids)).isEqualTo(before);
    }

    @Test
    @Tag("journey-2")
    @Tag("S12")
    @Tag("S15")
    void hidesTheRecordsOfOneCommuneFromItsNeighbourAndFromAHospital() {
        var ids = idsSeenBy(named(List.of("bg.xa.trannguyenhan", "bg.xa.trannguyenhan.lanhdao")));
        ids.keySet().removeIf(IsolationTests::isOpenInsideTheProvince);
        var before = Eventually.settled(() -> contents(ids));
        var tried = 0;
        for (var stranger :
                named(List.of("bg.xa.thoxuong", "bg.xa.thoxuong.lanhdao", "bg.xa.tanmy", "bg.bvsannhi.nhaplieu"))) {
            for (var route : Route.all()) {
                if (!isOpenInsideTheProvince(route.path())) {
                    tried += tryRoute(stranger, route, ids);
                }
            }
        }
        assertThat(tried).isGreaterThan(100);
        assertThat(contents(ids)).isEqualTo(before);
    }

    /**
     * The same writes by somebody who may do them get as far as the version, which is stale: so it was the scope, and not
     * the form of the request, that refused the strangers above.
     */
    @Test
    @Tag("journey-2")
    @Tag("S12")
    void refusesTheStrangersForWhoTheyAreAndNotForWhatTheySent() {
        var owners = named(PERSONS_OF_BAC_GIANG);
        var ids = idsSeenBy(owners);
        Set<String> reached = new TreeSet<>();
        Set<String> notReached = new TreeSet<>();
        for (var route : Route.all()) {
            var seen = ids.get(route.list());
            if (!route.reads() && route.hasId() && seen != null && takesVersion(route)) {
                var stale = owners.stream()
                        .map(owner -> send(owner, route, seen.id()).status())
                        .anyMatch(status -> status == 412);
                (stale ? reached : notReached).add(route.toString());
            }
        }
        assertThat(notReached).isEmpty();
        assertThat(reached).hasSizeGreaterThan(8);
    }

    /** What these owners could do with a version of their own to be stale; the rest would be carried out, or is for others to do. */
    private static boolean takesVersion(Route route) {
        return Stream.of(
                        "/secret",
                        "/password",
                        "/opening",
                        "/acceptance",
                        "/thanks",
                        "/confirmation",
                        "/withdrawal",
                        "/tenants/",
                        "/files",
                        "/erasure",
                        "/legal-hold",
                        "/templates/")
                .noneMatch(route.path()::contains);
    }

    private static boolean isOpenInsideTheProvince(String path) {
        return OPEN_INSIDE_THE_PROVINCE.stream().anyMatch(open -> path.contains("/v1" + open));
    }

    private static int tryRoute(Person stranger, Route route, Map<String, Seen> ids) {
        if (!route.hasId()) {
            if (route.reads()) {
                var answer = stranger.get(route.path());
                ids.values()
                        .forEach(seen -> assertThat(answer.text())
                                .as("%s as %s", route, stranger.username())
                                .doesNotContain(seen.id()));
                return 1;
            }
            return 0;
        }
        var seen = ids.get(route.list());
        if (seen == null) {
            return 0;
        }
        var answer = send(stranger, route, seen.id());
        assertThat(answer.status())
                .as("%s with %s as %s answered %s", route, seen.id(), stranger.username(), answer.text())
                .isIn(403, 404);
        return 1;
    }

    private static Answer send(Person person, Route route, String id) {
        if (route.reads()) {
            return person.get(route.of(id));
        }
        var sender = person.api()
                .with("If-Match", STALE)
                .with("Idempotency-Key", UUID.randomUUID().toString());
        return route.takesFile()
                ? sender.with("Content-Type", "application/octet-stream").send(route.method(), route.of(id), SCAN)
                : sender.send(route.method(), route.of(id), WellFormed.body(route, person));
    }

    /** A record that somebody sees. */
    private record Seen(Person by, String id) {}

    /** One record for each list, as those who may read it see it. */
    private static Map<String, Seen> idsSeenBy(List<Person> readers) {
        var ids = new LinkedHashMap<String, Seen>();
        for (var reader : readers) {
            for (var route : Route.all()) {
                if (route.reads() && !route.hasId()) {
                    var answer = reader.get(route.path());
                    if (answer.status() == 200) {
                        var first = answer.json().path("items").path(0);
                        var id = first.has("id") ? first.path("id") : first.path("submission");
                        if (isOfTheProvince(id)) {
                            ids.putIfAbsent(route.path(), new Seen(reader, id.asString()));
                        }
                    }
                }
            }
        }
        assertThat(ids).hasSizeGreaterThan(2);
        return ids;
    }

    /** The records as their owners read them: what a stranger did not change. */
    private static Map<String, String> contents(Map<String, Seen> ids) {
        var contents = new LinkedHashMap<String, String>();
        for (var route : Route.all()) {
            var seen = ids.get(route.list());
            if (route.reads() && seen != null && route.path().equals(route.list() + "/{id}")) {
                contents.put(
                        route.path(),
                        seen.by().get(route.of(seen.id())).expect(200).text());
            }
        }
        return contents;
    }

    private static List<Person> named(List<String> usernames) {
        return usernames.stream().map(Person::named).toList();
    }

    private static boolean isOfTheProvince(JsonNode id) {
        return id.isString() && id.asString().matches("[0-9a-f]{8}-[0-9a-f-]{27}");
    }
}
