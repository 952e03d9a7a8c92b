package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.HOSPITAL;
import static vn.canbang.reporting.Province.OTHER_HOSPITAL;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.clerk;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.foreigner;
import static vn.canbang.reporting.Province.hospitalOfficer;
import static vn.canbang.reporting.Province.leader;
import static vn.canbang.reporting.Province.officer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.measure.MeasureSeeding;
import vn.canbang.starter.measure.MeasureKind;
import vn.canbang.test.TestToken;

/** What of a report is taken away by those who wrote it, and what alone of it reaches supervisors and agencies. */
class OutgoingReportTests extends RunningService {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final String BIRTHS = """
        commune,from,to,boys,girls,source,status,revision,third_or_more
        07201,2024-01-01,2024-12-31,610,540,dst,official,1,60
        07204,2024-01-01,2024-12-31,9,8,dst,official,1,1
        """;

    @Autowired
    private MongoOperations mongo;

    private UUID whole = new UUID(0, 0);

    /** Two hospitals: 38 of 40 have signed in one, 51 of 60 in the other; nobody else has reported. */
    @BeforeEach
    void aReportThatWasApproved() {
        forget();
        province.on(
                "bac-giang",
                LocalDate.of(2025, 1, 2),
                () -> once(consolidator(PROVINCE))
                        .with("Content-Type", "text/csv")
                        .post(API + "/birth-imports?fileName=births.csv", BIRTHS)
                        .expect(201));
        var period = UUID.fromString(as(consolidator(PROVINCE))
                .get(API + "/periods")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asString());
        staff(HOSPITAL, 38, 40);
        staff(OTHER_HOSPITAL, 51, 60);
        for (var hospital : List.of(HOSPITAL, OTHER_HOSPITAL)) {
            var submission = OwingUnit.submissionOf(period, PROVINCE, hospital);
            act(hospitalOfficer(hospital), submission, "draft", NOTHING).expect(200);
            act(hospitalOfficer(hospital), submission, "submission", NOTHING).expect(200);
            act(consolidator(PROVINCE), submission, "acceptance", NOTHING).expect(200);
        }
        whole = OwingUnit.submissionOf(period, PROVINCE, null);
        act(consolidator(PROVINCE), whole, "consolidation", NOTHING).expect(200);
        act(leader(PROVINCE), whole, "approval", NOTHING).expect(200);
    }

    @AfterEach
    void forget() {
        tenants.run(
                BAC_GIANG,
                () -> Stream.concat(
                                Stream.of("birth_figures", "birth_imports", "submissions"),
                                MeasureSeeding.COLLECTIONS.stream())
                        .forEach(collection -> mongo.remove(new Query(), collection)));
    }

    @Test
    void printsAllAnnexesAndTheSameNumbersInWorkbookAndDataset() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(paper("workbook")))) {
            var annexes = IntStream.range(0, workbook.getNumberOfSheets())
                    .mapToObj(workbook::getSheetName)
                    .filter(name -> name.startsWith("Phụ lục "))
                    .toList();
            assertThat(annexes)
                    .containsExactly(
                            "Phụ lục 1",
                            "Phụ lục 2",
                            "Phụ lục 3",
                            "Phụ lục 3b",
                            "Phụ lục 4",
                            "Phụ lục 5",
                            "Phụ lục 6",
                            "Phụ lục 7",
                            "Phụ lục 8",
                            "Phụ lục 8b",
                            "Phụ lục 9",
                            "Phụ lục 10",
                            "Phụ lục 11",
                            "Phụ lục 12",
                            "Phụ lục 13");
            var births = workbook.getSheet("Phụ lục 1");
            assertThat(births.getRow(1).getCell(1).getStringCellValue()).isEqualTo("Tân Mỹ");
            assertThat(births.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(1150);
            assertThat(births.getRow(5).getCell(1).getStringCellValue()).isEqualTo("Tổng số");
            assertThat(births.getRow(5).getCell(2).getNumericCellValue()).isEqualTo(1167);
            assertThat(workbook.getSheet("Phụ lục 2").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("2024: Biểu DST (tỉnh), chính thức, 2/4 xã");
            assertThat(workbook.getSheet("Phụ lục 9").getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("Chưa được cung cấp");
        }
        var files = files(paper("dataset"));
        assertThat(files).contains("07201,Tân Mỹ,1150,known,610,known,540,known,,not_supplied");
        assertThat(files).contains("COM-04.signed").contains(",89,");
    }

    @Test
    void takesEveryNumberOfTheDatasetFromWhatWasFrozen() throws IOException {
        var before = files(paper("dataset"));
        staff(HOSPITAL, 7, 9);
        province.on(
                "bac-giang",
                LocalDate.of(2025, 1, 2),
                () -> once(consolidator(PROVINCE))
                        .with("Content-Type", "text/csv")
                        .post(
                                API + "/birth-imports?fileName=later.csv",
                                BIRTHS.replace("official,1", "official,2").replace("610", "999"))
                        .expect(201));

        assertThat(files(paper("dataset"))).isEqualTo(before);
    }

    @Test
    @Tag("S17")
    void givesTheDatasetToWhoSeesTheReportOnly() {
        as(hospitalOfficer(HOSPITAL))
                .get(API + "/submissions/" + whole + "/dataset")
                .expectProblem(404, "not_found");
        as(foreigner()).get(API + "/submissions/" + whole + "/dataset").expectProblem(404, "not_found");
        as(supervisor()).get(API + "/submissions/" + whole + "/dataset").expectProblem(403, "not_allowed");
    }

    @Test
    @Tag("S19")
    void leavesTheProvinceOnlyOnceItWasSentAndItsPeriodIsClosed() {
        assertThat(list(supervisor())).isEmpty();
        as(supervisor()).get(API + "/outgoing-reports/" + whole).expectProblem(404, "not_found");

        send();
        assertThat(list(supervisor())).as("the year is not over").isEmpty();
        province.liveOn("bac-giang", LocalDate.of(2025, 1, 2));

        assertThat(list(supervisor()))
                .singleElement()
                .satisfies(row -> assertThat(row.path("id").asString()).isEqualTo(whole.toString()));
        as(supervisor()).get(API + "/outgoing-reports/" + whole).expect(200);
        as(supervisor()).get(API + "/outgoing-reports/" + UUID.randomUUID()).expectProblem(404, "not_found");
        as(supervisor()).get(API + "/outgoing-reports/no-id").expect(400);
    }

    @Test
    void staysReadableAsItWasSentWhileItIsRevised() {
        sentAndOver();
        var before = as(agency()).get(API + "/outgoing-reports/" + whole).expect(200);

        act(leader(PROVINCE), whole, "revision", Map.of("reason", "Có số liệu chính thức"))
                .expect(200);

        assertThat(as(agency())
                        .get(API + "/outgoing-reports/" + whole)
                        .expect(200)
                        .json())
                .isEqualTo(before.json());
        assertThat(list(agency())).hasSize(1);
    }

    @Test
    @Tag("S19")
    void hidesSmallNumbersAndWhatWouldGiveThemAway() {
        sentAndOver();

        var report = as(supervisor())
                .get(API + "/outgoing-reports/" + whole)
                .expect(200)
                .json();

        assertThat(figure(report, "COM-04.staff").at("/value/text").asString()).isEqualTo("100");
        assertThat(figure(report, "SRB-01.births").at("/value/text").asString()).isEqualTo("1.167");
        var commitments = table(report, "6");
        assertThat(value(commitments, "Bệnh viện Sản Nhi", "COM-04.staff")
                        .path("text")
                        .asString())
                .isEqualTo("40");
        assertThat(value(commitments, "Bệnh viện Sản Nhi", "COM-04.signed")
                        .path("state")
                        .asString())
                .as("two have not signed")
                .isEqualTo("suppressed");
        assertThat(value(commitments, "Bệnh viện Sản Nhi", "COM-04.share")
                        .path("state")
                        .asString())
                .isEqualTo("suppressed");
        assertThat(value(commitments, "Bệnh viện Đa khoa tỉnh", "COM-04.signed")
                        .path("state")
                        .asString())
                .as("89 in all less this would be the other")
                .isEqualTo("suppressed");
        assertThat(figure(report, "COM-04.signed").at("/value/text").asString()).isEqualTo("89");
        assertThat(table(report, "1").path("rows"))
                .as("births of communes stay inside")
                .isEmpty();
        assertThat(report.toString())
                .doesNotContain("\"38\"", "\"51\"", "Tân Mỹ", "consolidator", "leader of")
                .as("what each level did and who handed in stay inside")
                .doesNotContain("\"number\":\"3\"", "\"number\":\"13\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/indicators/COM-04/values?from=2024-01-01&to=2024-12-31",
                "/births/ratio?year=2024",
                "/births",
                "/periods",
                "/coverage",
                "/summary"
            })
    @Tag("S19")
    void isAllThatSupervisorsAndAgenciesGet(String route) {
        sentAndOver();

        as(supervisor()).get(API + route).expectProblem(403, "not_allowed");
        as(agency()).get(API + route).expectProblem(403, "not_allowed");
        as(agency()).get(API + "/outgoing-reports/" + whole).expect(200);
    }

    @Test
    @Tag("S17")
    void isOfOneProvinceAndNotForTheHandsThatCountNothing() {
        sentAndOver();

        as(foreigner()).get(API + "/outgoing-reports/" + whole).expectProblem(404, "not_found");
        assertThat(list(foreigner())).isEmpty();
        for (var role : List.of("tenant_admin", "auditor", "dpo", "partner")) {
            as(token(role)).get(API + "/outgoing-reports").expectProblem(403, "not_allowed");
        }
        as(officer(TAN_MY)).get(API + "/outgoing-reports/" + whole).expect(200);
    }

    @Test
    void saysThatNothingHasChangedToWhoAsksAgain() {
        sentAndOver();
        var first = as(supervisor()).get(API + "/outgoing-reports/" + whole).expect(200);

        as(supervisor())
                .with("If-None-Match", first.header("ETag"))
                .get(API + "/outgoing-reports/" + whole)
                .expect(304);
    }

    @Test
    @Tag("S19")
    void goesToOtherSystemsWithoutTheHiddenNumbers() {
        sentAndOver();
        var path = API + "/outgoing-reports/" + whole;

        var set = as(agency()).get(path + "/data-value-set").expect(200);

        assertThat(set.json().path("period").asString()).isEqualTo("2024");
        assertThat(set.json().path("dataValues").toString())
                .contains("{\"dataElement\":\"COM_04_staff\",\"period\":\"2024\",\"orgUnit\":\"24\",\"value\":\"100\"}")
                .doesNotContain("\"38\"", "\"51\"");
        as(agency())
                .with("If-None-Match", set.header("ETag"))
                .get(path + "/data-value-set")
                .expect(304);
        assertThat(as(agency())
                        .with("Accept", "application/adx+xml")
                        .get(path + "/adx")
                        .expect(200)
                        .text())
                .contains("dataElement=\"COM_04_staff\" value=\"100\"");
        as(agency()).get(path + "/data-value-set?scheme=unknown").expectProblem(400, "invalid_request");
        as(token("tenant_admin")).get(path + "/data-value-set").expectProblem(403, "not_allowed");
        as(foreigner()).get(path + "/data-value-set").expectProblem(404, "not_found");
    }

    @Test
    @Tag("S19")
    void tellsWhereTheFiguresAreFromAndFromWhichCountOnTheyAreShown() {
        sentAndOver();

        var report =
                as(agency()).get(API + "/outgoing-reports/" + whole).expect(200).json();

        assertThat(report.path("paper").asString()).isEqualTo("215/BC-SYT");
        assertThat(report.path("paperDate").asString()).isEqualTo("2024-11-20");
        assertThat(report.path("issuer").asString()).isEqualTo("Sở Y tế");
        assertThat(report.path("leastShown").asInt()).isEqualTo(5);
        assertThat(report.path("leastShownByCommune").asInt()).isEqualTo(10);
    }

    @Test
    @Tag("S19")
    void isTakenAwayAsFilesThatHoldNoMoreThanTheScreen() throws IOException {
        sentAndOver();
        var path = API + "/outgoing-reports/" + whole;

        var document = as(supervisor()).get(path + "/document").expect(200);
        try (var word = new XWPFDocument(new ByteArrayInputStream(document.bytes()));
                var extractor = new XWPFWordExtractor(word)) {
            assertThat(extractor.getText())
                    .contains(
                            "SỐ LIỆU CÔNG BỐ",
                            "Trích từ Báo cáo số 215/BC-SYT",
                            "Đã che (số nhỏ)",
                            "1.167",
                            "từ 1 đến 4")
                    .doesNotContain("Nơi nhận", "Tân Mỹ", "\t38", "\t51", "leader of", "consolidator");
        }
        assertThat(document.header("Content-Disposition")).contains("so-lieu-cong-bo-24-2024-12-31.docx");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(
                as(agency()).get(path + "/workbook").expect(200).bytes()))) {
            var commitments = workbook.getSheet("Phụ lục 6");
            assertThat(cellsOf(commitments))
                    .contains("40.0", "60.0", "Đã che (số nhỏ)")
                    .doesNotContain("38.0", "51.0");
            assertThat(cellsOf(workbook.getSheet("Chỉ tiêu"))).doesNotContain("Tự động", "Nhập tay", "Sửa tay");
            assertThat(workbook.getSheet("Phụ lục 13"))
                    .as("who handed in stays inside")
                    .isNull();
        }
        var files = files(as(agency()).get(path + "/dataset").expect(200).bytes());
        assertThat(files)
                .contains("datapackage.json", "suppressed là đã che", ",,suppressed")
                .doesNotContain("07201", ",38,", ",51,");
    }

    @Test
    @Tag("S17")
    void givesFilesToWhoMayReadThemOnScreenAlone() {
        for (var kind : List.of("document", "workbook", "dataset")) {
            var path = API + "/outgoing-reports/" + whole + "/" + kind;
            as(supervisor()).get(path).expectProblem(404, "not_found");
        }
        sentAndOver();
        for (var kind : List.of("document", "workbook", "dataset")) {
            var path = API + "/outgoing-reports/" + whole + "/" + kind;
            as(foreigner()).get(path).expectProblem(404, "not_found");
            as(token("tenant_admin")).get(path).expectProblem(403, "not_allowed");
            as(token("auditor")).get(path).expectProblem(403, "not_allowed");
            as(token("partner")).get(path).expectProblem(403, "not_allowed");
            as(supervisor()).get(API + "/outgoing-reports/no-id/" + kind).expect(400);
        }
    }

    private static List<String> cellsOf(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(Object::toString)
                .toList();
    }

    private void sentAndOver() {
        send();
        province.liveOn("bac-giang", LocalDate.of(2025, 1, 2));
    }

    private void send() {
        act(clerk(), whole, "number", Map.of("number", "215", "symbol", "BC-SYT", "date", "2024-11-20"))
                .expect(200);
        act(clerk(), whole, "dispatch", sentTo("UBND tỉnh")).expect(200);
    }

    private void staff(UUID hospital, long signed, long staff) {
        publish("commitments.staff_signed", MeasureKind.STOCK, TAN_MY, hospital, "2024-06-01", signed);
        publish("commitments.staff_total", MeasureKind.STOCK, TAN_MY, hospital, "2024-06-01", staff);
    }

    private byte[] paper(String kind) {
        return as(leader(PROVINCE))
                .get(API + "/submissions/" + whole + "/" + kind)
                .expect(200)
                .bytes();
    }

    private static String files(byte[] archive) throws IOException {
        var text = new StringBuilder();
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                text.append(entry.getName()).append('\n').append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private JsonNode list(TestToken who) {
        return as(who).get(API + "/outgoing-reports").expect(200).json().path("items");
    }

    private static JsonNode figure(JsonNode report, String key) {
        return report.path("figures")
                .valueStream()
                .filter(figure -> key.equals(figure.path("key").asString()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode table(JsonNode report, String number) {
        return report.path("tables")
                .valueStream()
                .filter(table -> number.equals(table.path("number").asString()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode value(JsonNode table, String unit, String key) {
        var column = table.path("columns")
                .valueStream()
                .map(each -> each.path("key").asString(""))
                .toList()
                .indexOf(key);
        return table.path("rows")
                .valueStream()
                .filter(row -> unit.equals(row.path("name").asString()))
                .findFirst()
                .orElseThrow()
                .path("cells")
                .path(column);
    }

    private static TestToken supervisor() {
        return token("external_supervisor");
    }

    private static TestToken agency() {
        return token("agency");
    }

    private static TestToken token(String role) {
        return TestToken.in("bac-giang")
                .unit(PROVINCE)
                .organisation(Province.id("organisation of " + role))
                .roles(role)
                .subject(role);
    }
}
