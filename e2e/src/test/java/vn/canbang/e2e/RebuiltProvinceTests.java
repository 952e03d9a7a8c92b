package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Journey 5 on the whole platform: the reporting database of a province is deleted. The real services tell again what they told,
 * the file brings its births again, and every indicator is what it was.
 */
class RebuiltProvinceTests {

    private static final List<String> UNITS = List.of("04/", CaoBangBeforeTheReform.CITY, CaoBangBeforeTheReform.WARD);
    private static final String SPAN = "&from=2025-01-01&to=2025-05-20";
    private static final String BIRTHS = """
        commune,from,to,boys,girls,source,status,revision
        01273,2025-01-01,2025-03-31,310,280,dst,provisional,1
        """;

    @Test
    @Tag("journey-5")
    @Tag("S57")
    void everyIndicatorIsWhatItWasBeforeTheReportingDatabaseWasDeleted() {
        var made = CaoBangBeforeTheReform.made();
        made.commitmentOfProviderAt(made.clinic());
        var province = made.province();
        var reader = Person.named(province.account("tonghop", province.department(), "report_consolidator"));
        births(reader);
        Eventually.within(
                Eventually.PATIENCE,
                () -> assertThat(coverage(reader).toString())
                        .as("the one commitment")
                        .contains("\"signed\":1"));
        Eventually.settled(() -> coverage(reader));
        var before = everyIndicator(reader);
        assertThat(before.values().stream().map(JsonNode::toString).filter(text -> text.contains("\"known\"")))
                .as("readings with a number")
                .hasSizeGreaterThan(10);

        deleteDatabaseOf(province);

        assertThat(Eventually.settled(() ->
                        reader.get(Reports.API + "/births?unit=04/").expect(200).text()))
                .as("births are known from the file alone")
                .doesNotContain("\"boys\":310");
        births(reader);
        Eventually.within(Eventually.PATIENCE, () -> {
            Eventually.pause(Duration.ofSeconds(2));
            assertThat(everyIndicator(reader)).isEqualTo(before);
        });
    }

    /** The service is down meanwhile, so that it does not write what it still remembers. */
    private static void deleteDatabaseOf(OwnProvince province) {
        var platform = RunningPlatform.get();
        var uri = platform.address("MONGO").replace("http://", "mongodb://");
        try (var client = MongoClients.create(uri)) {
            var name = "reporting_" + province.slug();
            assertThat(client.listDatabaseNames()).contains(name);
            platform.kill("reporting");
            client.getDatabase(name).drop();
            assertThat(client.listDatabaseNames()).doesNotContain(name);
        }
    }

    private static void births(Person reader) {
        reader.postCsv(Reports.API + "/birth-imports?fileName=dst.csv&dryRun=false", BIRTHS)
                .expect(201);
    }

    private static JsonNode coverage(Person reader) {
        return read(reader, Reports.API + "/coverage?unit=" + CaoBangBeforeTheReform.WARD);
    }

    private static Map<String, JsonNode> everyIndicator(Person reader) {
        var values = new LinkedHashMap<String, JsonNode>();
        var codes = reader.get(Reports.API + "/indicators")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(indicator -> indicator.path("code").asString())
                .toList();
        assertThat(codes).hasSize(73);
        for (var code : codes) {
            for (var unit : UNITS) {
                var path = Reports.API + "/indicators/" + code + "/values?unit=" + unit + SPAN;
                values.put(path, read(reader, path));
            }
        }
        values.put("coverage", coverage(reader));
        return values;
    }

    /** Without the time at which it was read, which stands in its words too. */
    private static JsonNode read(Person reader, String path) {
        var answer = (ObjectNode) reader.get(path).expect(200).json();
        answer.remove(List.of("readAt", "asOf"));
        return answer;
    }
}
