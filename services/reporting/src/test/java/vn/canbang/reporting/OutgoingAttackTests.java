package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.HOSPITAL;
import static vn.canbang.reporting.Province.OTHER_HOSPITAL;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.clerk;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.hospitalOfficer;
import static vn.canbang.reporting.Province.leader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.measure.MeasureSeeding;
import vn.canbang.starter.measure.MeasureKind;
import vn.canbang.test.TestToken;

/**
 * An attacker who keeps all that was ever given out, in every form and under every parameter, and subtracts (issue 4, journey 4).
 * Two hospitals are in the tables: what is known of one and of both together tells of the other.
 */
@Tag("S19")
class OutgoingAttackTests extends RunningService {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, Object> REASON = Map.of("reason", "Bệnh viện báo cáo bổ sung");
    private static final Map<String, Object> REMARK =
            Map.of("remarks", List.of(Map.of("item", "report", "text", "Rà soát lại số đã ký")));
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 20);
    private static final String MATERNITY = "Bệnh viện Sản Nhi";
    private static final String GENERAL = "Bệnh viện Đa khoa tỉnh";
    private static final String SIGNED = "COM-04.signed";
    private static final String STAFF = "COM-04.staff";
    private static final List<String> FILTERS = List.of(
            "",
            "?edition=1",
            "?edition=2",
            "?unit=24/213/07201/",
            "?from=2024-01-01&to=2024-03-31",
            "?lang=en",
            "?level=commune",
            "?raw=true");

    @Autowired
    private MongoOperations mongo;

    private UUID period = new UUID(0, 0);

    @BeforeEach
    void nothingWasReportedYet() {
        forget();
        period = UUID.fromString(as(consolidator(PROVINCE))
                .get(API + "/periods")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asString());
    }

    @AfterEach
    void forget() {
        tenants.run(
                BAC_GIANG,
                () -> Stream.concat(
                                Stream.of("submissions", "report_editions", "ad_hoc_periods"),
                                MeasureSeeding.COLLECTIONS.stream())
                        .forEach(collection -> mongo.remove(new Query(), collection)));
    }

    /** Of 40 two have not signed, so 38 is hidden, and 51 with it. */
    @Test
    void subtractsTheCountThatIsTheSameInTheRevision() {
        staff(HOSPITAL, 38, 40);
        staff(OTHER_HOSPITAL, 51, 60);
        handIn(period);
        send(period, "215", "2024-11-20");
        province.liveOn("bac-giang", JANUARY);
        var first = keep(period);
        assertThat(cell(first, MATERNITY, SIGNED)).isEqualTo("suppressed");
        assertThat(cell(first, GENERAL, SIGNED)).isEqualTo("suppressed");

        act(leader(PROVINCE), whole(period), "revision", REASON).expect(200);
        refill(HOSPITAL, 30, 40);
        send(period, "12", "2025-01-20");
        var second = keep(period);

        assertThat(cell(second, GENERAL, SIGNED))
                .as("89 less this was the 38 of the first edition")
                .isEqualTo("suppressed");
        assertThat(cell(second, MATERNITY, SIGNED))
                .as("81 less this is the 51 of both")
                .isEqualTo("suppressed");
        assertNothingOf(first, "38", "51");
        assertNothingOf(second, "30", "51");
    }

    /** In the first edition nothing is hidden; in the second two have not signed, and 51 is no news any more. */
    @Test
    void knowsTheOtherCountOfTheFirstEdition() {
        staff(HOSPITAL, 30, 40);
        staff(OTHER_HOSPITAL, 51, 60);
        handIn(period);
        send(period, "215", "2024-11-20");
        province.liveOn("bac-giang", JANUARY);
        var first = keep(period);
        assertThat(cell(first, GENERAL, SIGNED)).isEqualTo("51");

        act(leader(PROVINCE), whole(period), "revision", REASON).expect(200);
        refill(HOSPITAL, 38, 40);
        send(period, "12", "2025-01-20");
        var second = keep(period);

        assertThat(cell(second, MATERNITY, SIGNED)).isEqualTo("suppressed");
        assertThat(figure(second, SIGNED)).as("89 less 51 is 38").isEqualTo("suppressed");
        assertThat(figure(second, STAFF)).isEqualTo("100");
        assertNothingOf(second, "38", "89");
    }

    /** A report out of turn about the same time is a second table, with the same two hospitals in it. */
    @Test
    void laysAReportOutOfTurnBesideThatOfTheYear() {
        staff(HOSPITAL, 38, 40);
        staff(OTHER_HOSPITAL, 51, 60);
        handIn(period);
        send(period, "215", "2024-11-20");
        staff(HOSPITAL, 33, 40);
        var other = UUID.fromString(once(consolidator(PROVINCE))
                .post(
                        API + "/periods",
                        Map.of(
                                "plan",
                                "bac-giang-2024",
                                "title",
                                "Báo cáo đột xuất",
                                "from",
                                "2024-01-01",
                                "to",
                                "2024-11-21",
                                "due",
                                "2024-12-10"))
                .expect(201)
                .json()
                .path("id")
                .asString());
        handIn(other);
        send(other, "216", "2024-11-20");
        province.liveOn("bac-giang", JANUARY);

        var year = keep(period);
        var outOfTurn = keep(other);

        assertThat(cell(year, GENERAL, SIGNED)).isEqualTo("suppressed");
        assertThat(cell(outOfTurn, GENERAL, SIGNED))
                .as("it is the same 51 in both")
                .isEqualTo("suppressed");
        assertNothingOf(outOfTurn, "51", "33");
    }

    /** All that the report gives out, in every form and under every parameter; none says more than the others. */
    private List<Kept> keep(UUID of) {
        var kept = new ArrayList<Kept>();
        var path = API + "/outgoing-reports/" + whole(of);
        for (var form : List.of("", "/data-value-set", "/adx")) {
            for (var filter : FILTERS) {
                for (var role : List.of("external_supervisor", "agency")) {
                    var answer = as(token(role)).get(path + form + filter);
                    assertThat(answer.status()).isIn(200, 400, 422);
                    if (answer.status() == 200) {
                        kept.add(new Kept(form, new String(answer.bytes(), StandardCharsets.UTF_8)));
                    }
                }
            }
        }
        for (var kind : List.of("document", "workbook", "dataset")) {
            for (var filter : FILTERS) {
                var answer = as(token("external_supervisor")).get(path + "/" + kind + filter);
                assertThat(answer.status()).isIn(200, 400);
                if (answer.status() == 200) {
                    kept.add(new Kept(kind, read(kind, answer.bytes())));
                }
            }
        }
        assertThat(kept.stream()
                        .filter(each -> each.form().isEmpty())
                        .map(Kept::text)
                        .distinct())
                .as("no filter takes a part of the report")
                .hasSize(1);
        return kept;
    }

    /** What a reader sees of a file. */
    private static String read(String kind, byte[] file) {
        try (var in = new ByteArrayInputStream(file)) {
            return switch (kind) {
                case "document" -> {
                    try (var text = new XWPFWordExtractor(new XWPFDocument(in))) {
                        yield text.getText();
                    }
                }
                case "workbook" -> {
                    try (var text = new XSSFExcelExtractor(new XSSFWorkbook(in))) {
                        yield text.getText();
                    }
                }
                default -> entries(in);
            };
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String entries(InputStream archive) throws IOException {
        var text = new StringBuilder();
        try (var in = new ZipInputStream(archive)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private record Kept(String form, String text) {}

    private static void assertNothingOf(List<Kept> kept, String... numbers) {
        for (var each : kept) {
            for (var number : numbers) {
                assertThat(each.text())
                        .as("%s in %s", number, each.form())
                        .doesNotContainPattern("(?:[>\",\\t]|(?<!\\d):)" + number + "(\\.0+)?[\",}<\\t\\n]");
            }
        }
    }

    private static JsonNode json(List<Kept> kept) {
        return JsonMapper.shared().readTree(kept.getFirst().text());
    }

    private static String figure(List<Kept> kept, String key) {
        return json(kept)
                .path("figures")
                .valueStream()
                .filter(figure -> key.equals(figure.path("key").asString()))
                .map(figure -> text(figure.path("value")))
                .findFirst()
                .orElseThrow();
    }

    private static String cell(List<Kept> kept, String unit, String key) {
        var table = json(kept)
                .path("tables")
                .valueStream()
                .filter(each -> "6".equals(each.path("number").asString()))
                .findFirst()
                .orElseThrow();
        var column = table.path("columns")
                .valueStream()
                .map(each -> each.path("key").asString(""))
                .toList()
                .indexOf(key);
        return table.path("rows")
                .valueStream()
                .filter(row -> unit.equals(row.path("name").asString()))
                .map(row -> text(row.path("cells").path(column)))
                .findFirst()
                .orElseThrow();
    }

    private static String text(JsonNode value) {
        return "known".equals(value.path("state").asString())
                ? value.path("text").asString()
                : value.path("state").asString();
    }

    private void staff(UUID hospital, long signed, long staff) {
        publish("commitments.staff_signed", MeasureKind.STOCK, TAN_MY, hospital, "2024-06-01", signed);
        publish("commitments.staff_total", MeasureKind.STOCK, TAN_MY, hospital, "2024-06-01", staff);
    }

    private void handIn(UUID of) {
        for (var hospital : List.of(HOSPITAL, OTHER_HOSPITAL)) {
            handIn(of, hospital);
        }
    }

    private void handIn(UUID of, UUID hospital) {
        var submission = OwingUnit.submissionOf(of, PROVINCE, hospital);
        act(hospitalOfficer(hospital), submission, "draft", NOTHING).expect(200);
        act(hospitalOfficer(hospital), submission, "submission", NOTHING).expect(200);
        act(consolidator(PROVINCE), submission, "acceptance", NOTHING).expect(200);
    }

    /** The hospital's report comes back, and is handed in with what the services say by now. */
    private void refill(UUID hospital, long signed, long staff) {
        var submission = OwingUnit.submissionOf(period, PROVINCE, hospital);
        act(consolidator(PROVINCE), submission, "return", REMARK).expect(200);
        staff(hospital, signed, staff);
        act(hospitalOfficer(hospital), submission, "refresh", NOTHING).expect(200);
        var remark = as(hospitalOfficer(hospital))
                .get(API + "/submissions/" + submission)
                .json()
                .at("/remarks/0/id")
                .asString();
        act(
                        hospitalOfficer(hospital),
                        submission,
                        "answers",
                        Map.of("answers", List.of(Map.of("remark", remark, "kind", "fixed"))))
                .expect(200);
        act(hospitalOfficer(hospital), submission, "submission", NOTHING).expect(200);
        act(consolidator(PROVINCE), submission, "acceptance", NOTHING).expect(200);
    }

    private void send(UUID of, String number, String date) {
        act(consolidator(PROVINCE), whole(of), "consolidation", NOTHING).expect(200);
        act(leader(PROVINCE), whole(of), "approval", NOTHING).expect(200);
        act(clerk(), whole(of), "number", Map.of("number", number, "symbol", "BC-SYT", "date", date))
                .expect(200);
        act(clerk(), whole(of), "dispatch", sentTo("UBND tỉnh")).expect(200);
    }

    private static UUID whole(UUID period) {
        return OwingUnit.submissionOf(period, PROVINCE, null);
    }

    private static TestToken token(String role) {
        return TestToken.in("bac-giang")
                .unit(PROVINCE)
                .organisation(Province.id("organisation of " + role))
                .roles(role)
                .subject(role);
    }
}
