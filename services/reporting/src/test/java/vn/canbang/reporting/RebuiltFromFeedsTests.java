package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.DISTRICT;
import static vn.canbang.reporting.Province.DONG_SON;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.SIBLING;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.id;

import com.mongodb.client.MongoClients;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.canbang.mongo.EmbeddedMongo;
import vn.canbang.reporting.indicator.IndicatorCatalogue;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.starter.measure.MeasureKind;
import vn.canbang.starter.measure.MeasurePublished;
import vn.canbang.test.Api;
import vn.canbang.test.StubPlatformInitializer;

/**
 * Journey 5: a province's reporting database is deleted. What the services told is read again from their feeds, the births from
 * the file that brought them, and every indicator of every unit is what it was.
 */
class RebuiltFromFeedsTests {

    /** Of its own: the other tests of this province go on with theirs. */
    private static final String MONGO = EmbeddedMongo.inMemory().connectionString();

    private static final String TENANT = "bac-giang";
    private static final String DATABASE = "reporting_" + TENANT;
    private static final String API = RunningService.API;
    private static final List<String> COMMUNES = List.of(TAN_MY, DONG_SON, SIBLING);
    private static final List<String> UNITS = List.of(PROVINCE, DISTRICT, TAN_MY);
    private static final List<String> PERIODS =
            List.of("from=2024-01-01&to=2024-11-24", "from=2023-12-15&to=2024-05-14", "from=2022-01-01&to=2024-12-31");
    private static final String BIRTHS = """
        commune,from,to,boys,girls,source,status,revision
        07201,2024-01-01,2024-10-31,330,300,dst,provisional,1
        07204,2024-01-01,2024-10-31,280,260,dst,provisional,1
        07301,2024-01-01,2024-10-31,310,290,dst,provisional,1
        """;

    @Test
    @Tag("journey-5")
    @Tag("S57")
    void everyIndicatorIsWhatItWasAfterTheDatabaseWasDeletedAndTheFeedsReadAgain() {
        try (var feed = new ToldEvents(TENANT)) {
            feed.tells(numbers());
            var before = readByANewService(feed);
            assertThat(hasDatabase()).isTrue();

            deleteDatabase();
            assertThat(hasDatabase()).isFalse();
            feed.begin();
            var after = readByANewService(feed);

            assertThat(before).hasSizeGreaterThan(200);
            assertThat(before.values().stream().map(JsonNode::toString).filter(text -> text.contains("\"known\"")))
                    .as("readings with a number")
                    .hasSizeGreaterThan(100);
            assertThat(after).isEqualTo(before);
        }
    }

    /** Of each measure that a service publishes, over three years, some told twice: the later number holds. */
    private static List<MeasurePublished> numbers() {
        var catalogue = IndicatorCatalogue.shipped();
        var numbers = new ArrayList<MeasurePublished>();
        var step = 0;
        for (var measure : catalogue.measures()) {
            var kind = catalogue.kindOf(measure).orElseThrow().name();
            if (kind.equals("PERIOD") || measure.publisher().equals("reporting")) {
                continue;
            }
            for (var commune : COMMUNES) {
                for (var day : List.of("2022-06-01", "2023-12-20", "2024-05-14", "2024-05-15", "2024-11-24")) {
                    step++;
                    numbers.add(told(measure, MeasureKind.valueOf(kind), commune, day, step % 11 + 90));
                    if (step % 5 == 0) {
                        numbers.add(told(measure, MeasureKind.valueOf(kind), commune, day, step % 7 + 1));
                    }
                }
            }
        }
        return numbers;
    }

    private static MeasurePublished told(
            MeasureName measure, MeasureKind kind, String commune, String day, long number) {
        var members = kind == MeasureKind.MEMBERS
                ? Set.of(id("member " + number % 3), id("member of " + commune))
                : Set.<UUID>of();
        return new MeasurePublished(
                measure.value(),
                kind,
                commune.split("/")[2] + "@2004-07-08",
                commune,
                null,
                LocalDate.parse(day),
                kind == MeasureKind.MEMBERS ? Map.of() : Map.of("-", number),
                members);
    }

    /** Starts the service on empty databases, lets it read the feed to its end, and asks for every indicator. */
    private static Map<String, JsonNode> readByANewService(ToldEvents feed) {
        var service = new SpringApplicationBuilder(ReportingApplication.class)
                .initializers(new StubPlatformInitializer(MONGO))
                .run("--server.port=0", "--canbang.reporting.feeds=told", "--canbang.peers.told=" + feed.url());
        try (service) {
            service.getBean(Province.class).liveOn(TENANT, LocalDate.of(2024, 11, 20));
            RunningService.eventually(feed::isTakenOver);
            var port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            var api = Api.at(port).as(consolidator(PROVINCE));
            api.with("Idempotency-Key", "births-from-a-file")
                    .with("Content-Type", "text/csv")
                    .post(API + "/birth-imports?fileName=dst.csv&dryRun=false", BIRTHS)
                    .expect(201);
            RunningService.eventually(() ->
                    api.get(API + "/births?unit=" + PROVINCE).expect(200).text().contains("\"boys\":920"));
            return everyIndicator(api);
        }
    }

    private static Map<String, JsonNode> everyIndicator(Api api) {
        var read = new LinkedHashMap<String, JsonNode>();
        for (var unit : UNITS) {
            read.put("coverage " + unit, get(api, API + "/coverage?unit=" + unit));
        }
        for (var indicator : IndicatorCatalogue.shipped().all()) {
            for (var unit : UNITS) {
                for (var period : PERIODS) {
                    var path = API + "/indicators/" + indicator.code() + "/values?breakdown=children&unit=" + unit + "&"
                            + period;
                    read.put(path, get(api, path));
                }
            }
        }
        return read;
    }

    /** Without the time at which it was read, which stands in its words too. */
    private static JsonNode get(Api api, String path) {
        var answer = (ObjectNode) api.get(path).expect(200).json();
        answer.remove(List.of("readAt", "asOf"));
        return answer;
    }

    private static boolean hasDatabase() {
        try (var client = MongoClients.create(MONGO)) {
            return client.listDatabaseNames().into(new ArrayList<>()).contains(DATABASE);
        }
    }

    private static void deleteDatabase() {
        try (var client = MongoClients.create(MONGO)) {
            client.getDatabase(DATABASE).drop();
        }
    }
}
