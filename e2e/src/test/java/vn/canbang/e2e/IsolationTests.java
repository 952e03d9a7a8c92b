package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
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
            "cb.so.vanthu",
            "cb.kiemsoat",
            "cb.baovedulieu");

    private static final List<String> PERSONS_OF_BAC_GIANG = List.of(
            "bg.chicuc.chuyenvien",
            "bg.quantri",
            "bg.chicuc.tonghop",
            "bg.chicuc.truong",
            "bg.so.lanhdao",
            "bg.so.vanthu");

    /** Records that everybody of the same province may read. */
    private static final List<String> OPEN_INSIDE_THE_PROVINCE =
            List.of("/organisations", "/counterparties", "/villages", "/units", "/rules", "/periods", "/templates");

    /** Units and rules are those of the whole country. */
    private static final List<String> OPEN_TO_ALL = List.of("/v1/units", "/v1/rules");

    /** What no list of others leads to: steps of the own setup, indicators by code, tenants for operators; and what is proved apart. */
    private static final Map<String, String> PROVED_ELSEWHERE = Map.ofEntries(
            Map.entry("/v1/setup/{step}", "the step names no record"),
            Map.entry("/v1/indicators/{code}", "the code names no record"),
            Map.entry("/v1/units/{id}", "units are open to all provinces"),
            Map.entry("GET /api/directory/v1/tenants", "only operators list provinces"),
            Map.entry("GET /api/directory/v1/national-accounts", "only operators list them"),
            Map.entry("/v1/national-accounts/{id}", "NationalAccountTests: only operators"),
            Map.entry("GET /api/reporting/v1/national/reports", "only the Population Authority reads them"),
            Map.entry("GET /api/reporting/v1/national/totals", "only the Population Authority reads them"),
            Map.entry("/v1/national/reports/{id}", "NationalTests: none is given before a period is over"),
            Map.entry("/v1/reorganisations/{id}", "ReformAccessTests"),
            Map.entry("/v1/questionings/{id}", "QuestionedCommitmentTests"),
            Map.entry("/v1/outgoing-reports/{id}", "OutgoingReportTests: none has gone out before a period is over"));

    private static final String NEIGHBOUR = "24/213/07204/";
    private static final String STALE = "\"999999\"";
    private static final String HOSPITAL = "bg.bvsannhi.nhaplieu";
    private static final String DATA_VALUE_SET = """
            {"dataSet": "CANBANG_SRB", "period": "2024", "orgUnit": "07201",
             "dataValues": [{"dataElement": "CAM_01_sessions", "value": "1"}]}
            """;
    private static final byte[] FIGURES = """
            <adx xmlns="urn:ihe:qrph:adx:2015">
              <group dataSet="CANBANG_SRB" orgUnit="07201" period="2024-01-01/P1Y">
                <dataValue dataElement="CAM_01_sessions" value="1"/>
              </group>
            </adx>
            """.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SCAN = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Test
    @Tag("journey-2")
    @Tag("S12")
    @Tag("S14")
    @Tag("S15")
    void hidesEveryRecordOfBacGiangFromEverybodyOfCaoBang() {
        var owners = named(PERSONS_OF_BAC_GIANG);
        var made = RecordsOfBacGiang.made();
        var ids = idsSeenBy(owners);
        ids.putAll(made);
        var before = Eventually.settled(() -> contents(ids));
        var strangers = new ArrayList<>(named(PERSONS_OF_CAO_BANG));
        strangers.add(Person.named(TeamHead.appointedBy(Person.named("cb.quantri"))));
        Set<String> tried = new TreeSet<>();
        for (var stranger : strangers) {
            for (var route : routes()) {
                if (isTried(stranger, route, ids, "Bắc Giang")) {
                    tried.add(route.toString());
                }
                keepsTheUnitFrom(stranger, route);
            }
        }
        assertThat(routes().stream()
                        .filter(route -> route.reads() || route.hasId())
                        .filter(route -> !isProvedElsewhere(route))
                        .map(Route::toString)
                        .filter(route -> !tried.contains(route)))
                .as("tried by nobody")
                .isEmpty();
        assertThat(contents(ids)).isEqualTo(before);
    }

    @Test
    @Tag("journey-2")
    @Tag("S12")
    @Tag("S15")
    void hidesTheRecordsOfOneCommuneFromItsNeighbourAndFromAHospital() {
        hidesFrom(
                List.of("bg.xa.thoxuong", "bg.xa.thoxuong.lanhdao", "bg.xa.tanmy", HOSPITAL),
                List.of("bg.xa.trannguyenhan", "bg.xa.trannguyenhan.lanhdao"),
                "Trần Nguyên Hãn");
        for (var stranger : named(List.of("bg.xa.thoxuong", "bg.xa.thoxuong.lanhdao", "bg.xa.tanmy"))) {
            routes().stream()
                    .filter(route -> !isOpenInsideTheProvince(route.path()))
                    .forEach(route -> keepsTheUnitFrom(stranger, route));
        }
    }

    @Test
    @Tag("journey-2")
    @Tag("S12")
    @Tag("S15")
    void hidesTheRecordsOfAHospitalFromCommunesAndFromAnotherProvince() {
        var ids = hidesFrom(
                List.of("bg.xa.trannguyenhan", "bg.xa.trannguyenhan.lanhdao", "bg.xa.tanmy", "cb.chicuc.chuyenvien"),
                List.of(HOSPITAL),
                "Bệnh viện Sản Nhi tỉnh Bắc Giang");
        assertThat(ids).containsKeys("/api/directory/v1/facilities", "/api/directory/v1/providers");
    }

    @Test
    @Tag("journey-2")
    @Tag("S11")
    void tellsAnAgencyOfOneProvinceNothingOfAnother() {
        RecordsOfBacGiang.signUnlessSomebodyHas(Person.named("bg.chicuc.chuyenvien"), "2024-09-20");
        RecordsOfBacGiang.signUnlessSomebodyHas(Person.named("cb.chicuc.chuyenvien"), "2025-04-20");

        assertThat(toldTo("bg.quantri")).doesNotContainAnyElementsOf(toldTo("cb.quantri"));
    }

    /** Ids of the commitments that an agency is told of from the beginning. */
    private static Set<String> toldTo(String administrator) {
        var agency = Agency.admittedBy(Person.named(administrator), "Cơ quan thử " + UUID.randomUUID());
        Eventually.within(Eventually.PATIENCE, () -> {
            assertThat(agency.read()).as("new events").isZero();
            assertThat(agency.seen()).isNotEmpty();
        });
        return agency.seen().values().stream()
                .map(event -> event.path("subject").asString())
                .collect(Collectors.toSet());
    }

    /** Nobody of the strangers finds the owners' records in a list or a file, reads or changes one; answers the records. */
    private static Map<String, Seen> hidesFrom(List<String> strangers, List<String> owners, String name) {
        var ids = idsSeenBy(named(owners));
        ids.keySet().removeIf(IsolationTests::isOpenInsideTheProvince);
        var before = Eventually.settled(() -> contents(ids));
        var tried = 0;
        for (var stranger : named(strangers)) {
            for (var route : routes()) {
                if (!isOpenInsideTheProvince(route.path())) {
                    tried += isTried(stranger, route, ids, name) ? 1 : 0;
                }
            }
        }
        assertThat(tried).isGreaterThan(100);
        assertThat(contents(ids)).isEqualTo(before);
        return ids;
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
                        "/figure-documents/",
                        "/legal-hold",
                        "/templates/")
                .noneMatch(route.path()::contains);
    }

    private static boolean isOpenInsideTheProvince(String path) {
        return OPEN_INSIDE_THE_PROVINCE.stream().anyMatch(open -> path.contains("/v1" + open));
    }

    private static boolean isOpenToAll(Route route) {
        return OPEN_TO_ALL.stream().anyMatch(route.path()::contains);
    }

    private static boolean isProvedElsewhere(Route route) {
        return PROVED_ELSEWHERE.keySet().stream()
                .anyMatch(each -> route.toString().equals(each)
                        || (each.contains("{") && route.path().contains(each)));
    }

    /** Whether the stranger came as far as a list that answered, or as one record of others, and nothing was shown. */
    private static boolean isTried(Person stranger, Route route, Map<String, Seen> ids, String name) {
        if (!route.hasId()) {
            return route.reads() && isReadWithoutTheirs(stranger, route, ids, name);
        }
        var seen = ids.get(route.list());
        if (seen == null) {
            return false;
        }
        var answer = send(stranger, route, seen.id());
        assertThat(answer.status())
                .as("%s with %s as %s answered %s", route, seen.id(), stranger.username(), answer.text())
                .isIn(403, 404);
        return true;
    }

    /** A list shows none of their records, and a file names nothing of theirs in any of its cells. */
    private static boolean isReadWithoutTheirs(Person stranger, Route route, Map<String, Seen> ids, String name) {
        var answer = stranger.get(Asked.of(route));
        assertThat(answer.status())
                .as("%s as %s answered %s", route, stranger.username(), answer.text())
                .isIn(200, 403, 404);
        ids.values().stream()
                .filter(seen -> isOfARecord(seen.id()) && !isLogOfTheOwnProvince(route))
                .forEach(seen -> assertThat(answer.text())
                        .as("%s as %s", route, stranger.username())
                        .doesNotContain(seen.id()));
        if (answer.status() == 200 && Asked.isFile(route) && !isOpenToAll(route)) {
            assertThat(cells(answer))
                    .as("%s as %s", route, stranger.username())
                    .isNotEmpty()
                    .noneMatch(cell -> cell.contains(name));
        }
        return answer.status() == 200;
    }

    /** It holds what its own people asked for in vain, so the ids that they tried. */
    private static boolean isLogOfTheOwnProvince(Route route) {
        return route.path().contains("/v1/audit");
    }

    /** A list or a sum of a unit of others is not to be had, or empty where it is a filter. */
    private static void keepsTheUnitFrom(Person stranger, Route route) {
        if (!route.reads() || route.hasId() || Asked.isFile(route) || !Asked.takesUnit(route)) {
            return;
        }
        var answer = stranger.get(Asked.ofUnit(route, NEIGHBOUR));
        assertThat(answer.status())
                .as("%s of %s as %s answered %s", route, NEIGHBOUR, stranger.username(), answer.text())
                .isIn(200, 403, 404);
        if (answer.status() == 200) {
            var items = answer.json().path("items");
            assertThat(items.isArray() && items.isEmpty())
                    .as("%s of %s as %s answered %s", route, NEIGHBOUR, stranger.username(), answer.text())
                    .isTrue();
        }
    }

    private static List<String> cells(Answer file) {
        var cells = new ArrayList<String>();
        var formatter = new DataFormatter();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
            book.forEach(
                    sheet -> sheet.forEach(row -> row.forEach(cell -> cells.add(formatter.formatCellValue(cell)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells;
    }

    /** Every endpoint, that of files brought in for the kind whose file was brought in. */
    private static List<Route> routes() {
        return Route.all().stream()
                .map(route -> new Route(
                        route.method(),
                        route.path().replace("{kind}", route.path().contains("/directory/") ? "villages" : "tallies"),
                        route.operation(),
                        route.schemas()))
                .toList();
    }

    private static Answer send(Person person, Route route, String id) {
        if (route.reads()) {
            return person.get(route.of(id));
        }
        var sender = person.api()
                .with("If-Match", STALE)
                .with("Idempotency-Key", UUID.randomUUID().toString());
        return Eventually.answered(() -> route.takesJson()
                ? sender.send(route.method(), route.withFile(id), body(route, person))
                : sender.with("Content-Type", route.mediaType()).send(route.method(), route.withFile(id), file(route)));
    }

    /** A data value set names schemes, of which its schema says a pattern only. */
    private static @Nullable String body(Route route, Person person) {
        return route.path().endsWith("/data-value-set") ? DATA_VALUE_SET : WellFormed.body(route, person);
    }

    private static byte[] file(Route route) {
        return route.mediaType().endsWith("xml") ? FIGURES : SCAN;
    }

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
        for (var route : routes()) {
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
        return id.isString() && isOfARecord(id.asString());
    }

    private static boolean isOfARecord(String id) {
        return id.matches("[0-9a-f]{8}-[0-9a-f-]{27}");
    }
}
