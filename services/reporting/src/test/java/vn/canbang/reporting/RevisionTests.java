package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.DISTRICT;
import static vn.canbang.reporting.Province.DONG_SON;
import static vn.canbang.reporting.Province.HOSPITAL;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.XUONG_GIANG;
import static vn.canbang.reporting.Province.clerk;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.foreigner;
import static vn.canbang.reporting.Province.hospitalOfficer;
import static vn.canbang.reporting.Province.leader;
import static vn.canbang.reporting.Province.officer;
import static vn.canbang.reporting.Province.partner;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
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
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.measure.MeasureSeeding;
import vn.canbang.test.Answer;
import vn.canbang.test.TestToken;

/** A report that was sent is made anew when official figures or a late report come; what was sent stays (workflow 6, row 10). */
class RevisionTests extends RunningService {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, Object> REASON = Map.of("reason", "Có số liệu sinh chính thức năm 2024");
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 20);

    @Autowired
    private MongoOperations mongo;

    private UUID period = UUID.randomUUID();

    @BeforeEach
    void nothingWasReportedYet() {
        forget();
        period = UUID.fromString(as(consolidator(PROVINCE))
                .get(API + "/periods")
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asString());
    }

    @AfterEach
    void forget() {
        tenants.run(BAC_GIANG, () -> {
            for (var collection : List.of("submissions", "report_editions", "birth_figures", "birth_imports")) {
                mongo.remove(new Query(), collection);
            }
            MeasureSeeding.COLLECTIONS.forEach(collection -> mongo.remove(new Query(), collection));
        });
    }

    @Test
    @Tag("S17")
    void sendsTheOfficialBirthsAndLeavesTheFirstDocumentAsItWas() throws IOException {
        births("2024-10-31", 560, 500, "provisional");
        theProvinceSends("215", "2024-12-03");
        var first = as(clerk())
                .get(API + "/submissions/" + whole() + "/document")
                .expect(200)
                .bytes();
        province.liveOn("bac-giang", JANUARY);
        births("2024-12-31", 670, 600, "official");

        var ordered =
                act(leader(PROVINCE), whole(), "revision", REASON).expect(200).json();

        assertThat(ordered.path("state").asString()).isEqualTo("drafted");
        assertThat(ordered.path("edition").asInt()).isEqualTo(2);
        assertThat(ordered.path("late").asBoolean()).isFalse();
        assertThat(ordered.path("earlierEditions").get(0).path("number").asString())
                .isEqualTo("215/BC-SYT");
        assertThat(changes(1)).as("nothing has changed yet").isEmpty();
        assertThat(workOf(consolidator(PROVINCE))).contains("to_revise").doesNotContain("overdue");
        act(consolidator(PROVINCE), whole(), "refresh", NOTHING).expect(200);
        act(consolidator(PROVINCE), whole(), "consolidation", NOTHING).expect(200);
        assertThat(changes(1))
                .filteredOn(cell -> named(cell, "Tổng số trẻ sinh ra sống"))
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.path("before").asString()).isEqualTo("1.060");
                    assertThat(cell.path("after").asString()).isEqualTo("1.270");
                });
        assertThat(changes(1)).allMatch(cell -> !cell.path("before").equals(cell.path("after")));
        var both = TestToken.in("bac-giang")
                .unit(PROVINCE)
                .organisation(Province.id("line of 24/"))
                .roles("leader", "report_consolidator")
                .subject("consolidator of 24/");
        act(both, whole(), "approval", NOTHING).expectProblem(403, "submitter_does_not_approve");
        act(leader(PROVINCE), whole(), "approval", NOTHING).expect(200);
        act(clerk(), whole(), "number", number("215", "2024-12-31")).expectProblem(409, "number_used");
        act(clerk(), whole(), "number", number("12", "2025-01-21")).expect(200);
        var sent = act(clerk(), whole(), "dispatch", sentTo("UBND tỉnh"))
                .expect(200)
                .json();

        assertThat(sent.path("state").asString()).isEqualTo("revised");
        assertThat(as(clerk()).get(edition(1) + "/document").expect(200).bytes())
                .isEqualTo(first);
        assertThat(words(as(clerk()).get(API + "/submissions/" + whole() + "/document")))
                .contains(
                        "12/BC-SYT",
                        "1.270",
                        "Số liệu tính đến ngày 24/11/2024; số trẻ sinh ra của 1/4 xã tính đến ngày 31/12/2024, chính"
                                + " thức.",
                        "thay thế Báo cáo số 215/BC-SYT",
                        "Có số liệu sinh chính thức");
        assertThat(as(clerk()).get(edition(1) + "/workbook").expect(200).bytes())
                .startsWith('P', 'K');
        assertThat(as(leader(PROVINCE)).get(edition(1)).expect(200).json().toString())
                .contains("1.060", "sơ bộ");
    }

    @Test
    void listsTheBirthsOfEachCommuneOnceWhenTheYearCameAfterItsFirstMonths() throws IOException {
        births("2024-10-31", 560, 500, "provisional");
        theProvinceSends("215", "2024-12-03");
        province.liveOn("bac-giang", JANUARY);
        births("2024-12-31", 670, 600, "official");
        act(leader(PROVINCE), whole(), "revision", REASON).expect(200);
        act(consolidator(PROVINCE), whole(), "refresh", NOTHING).expect(200);
        act(consolidator(PROVINCE), whole(), "consolidation", NOTHING).expect(200);

        var numbers = new TreeMap<String, List<Double>>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(as(consolidator(PROVINCE))
                .get(API + "/submissions/" + whole() + "/workbook")
                .expect(200)
                .bytes()))) {
            for (var row : workbook.getSheet("Phụ lục 1")) {
                var cells = IntStream.range(2, 5)
                        .mapToObj(row::getCell)
                        .filter(cell -> cell != null && cell.getCellType() == CellType.NUMERIC)
                        .map(Cell::getNumericCellValue)
                        .toList();
                if (!cells.isEmpty()) {
                    numbers.put(row.getCell(1).getStringCellValue(), cells);
                }
            }
        }

        assertThat(numbers.remove("Tổng số")).containsExactly(1270.0, 670.0, 600.0);
        assertThat(numbers).containsOnly(Map.entry("Tân Mỹ", List.of(1270.0, 670.0, 600.0)));
    }

    @Test
    void takesUpAUnitThatCameLateThroughEveryLevel() {
        communeHandsIn(TAN_MY, 112);
        act(consolidator(DISTRICT), of(TAN_MY), "acceptance", NOTHING).expect(200);
        act(consolidator(DISTRICT), of(DISTRICT), "consolidation", NOTHING).expect(200);
        eventually(() -> state(of(XUONG_GIANG)).equals("not_submitted"));
        act(leader(DISTRICT), of(DISTRICT), "submission", NOTHING).expect(200);
        act(consolidator(PROVINCE), of(DISTRICT), "acceptance", NOTHING).expect(200);
        theProvinceSends("215", "2024-12-03");
        eventually(() -> state(of(DISTRICT)).equals("consolidated"));
        province.liveOn("bac-giang", JANUARY);
        act(officer(XUONG_GIANG), of(XUONG_GIANG), "draft", NOTHING).expectProblem(409, "period_closed");
        act(consolidator(PROVINCE), of(DISTRICT), "return", remark()).expectProblem(409, "report_above_handed_on");

        act(leader(PROVINCE), whole(), "revision", Map.of("reason", "Xã Xương Giang nộp muộn"))
                .expect(200);
        communeHandsIn(XUONG_GIANG, 60);
        assertThat(as(officer(XUONG_GIANG))
                        .get(API + "/submissions/" + of(XUONG_GIANG))
                        .json()
                        .path("lateText")
                        .asString())
                .startsWith("Nộp muộn");
        act(consolidator(DISTRICT), of(XUONG_GIANG), "acceptance", NOTHING).expect(200);
        assertThat(actionsOf(consolidator(PROVINCE), of(DISTRICT))).contains("return");
        act(consolidator(PROVINCE), of(DISTRICT), "return", remark()).expect(200);
        act(consolidator(DISTRICT), of(DISTRICT), "consolidation", NOTHING).expect(200);
        answerTheRemark();
        act(leader(DISTRICT), of(DISTRICT), "submission", NOTHING).expect(200);
        act(consolidator(PROVINCE), of(DISTRICT), "acceptance", NOTHING).expect(200);
        act(consolidator(PROVINCE), whole(), "consolidation", NOTHING).expect(200);

        assertThat(changes(1)).anySatisfy(cell -> {
            assertThat(cell.path("name").asString()).contains("truyền thông");
            assertThat(cell.path("before").asString()).isEqualTo("112");
            assertThat(cell.path("after").asString()).isEqualTo("172");
        });
    }

    @Test
    @Tag("S14")
    void isOrderedByALeaderOfTheProvinceAlone() {
        theProvinceSends("215", "2024-12-03");

        for (var other :
                List.of(consolidator(PROVINCE), clerk(), officer(PROVINCE), leader(DISTRICT), leader(TAN_MY))) {
            assertThat(once(other)
                            .with("If-Match", "\"1\"")
                            .post(API + "/submissions/" + whole() + "/revision", REASON)
                            .status())
                    .isIn(403, 404);
            assertThat(actionsOf(clerk(), whole())).doesNotContain("revise");
        }

        assertThat(actionsOf(leader(PROVINCE), whole())).contains("revise");
        assertThat(state(whole())).isEqualTo("sent");
    }

    @Test
    @Tag("S16")
    @Tag("S31")
    void asksForAReasonAndAVersionAndIsDoneOnce() {
        theProvinceSends("215", "2024-12-03");
        var path = API + "/submissions/" + whole() + "/revision";
        var seen = as(leader(PROVINCE)).get(API + "/submissions/" + whole());

        once(leader(PROVINCE)).post(path, REASON).expectProblem(428, "version_required");
        act(leader(PROVINCE), whole(), "revision", Map.of("reason", " ")).expectProblem(400, "invalid_request");
        act(leader(PROVINCE), whole(), "revision", NOTHING).expectProblem(400, "invalid_request");
        act(leader(PROVINCE), whole(), "revision", Map.of("reason", "x", "state", "sent"))
                .expectProblem(400, "invalid_request");
        var again = as(leader(PROVINCE))
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .ifMatch(seen);
        again.post(path, REASON).expect(200);
        var second = again.post(path, REASON).expect(200).json();

        assertThat(second.path("edition").asInt()).isEqualTo(2);
        assertThat(second.path("earlierEditions")).hasSize(1);
        act(leader(PROVINCE), whole(), "revision", REASON).expectProblem(409, "submission_state");
    }

    @Test
    void isRefusedBeforeTheReportWasSent() {
        act(consolidator(PROVINCE), whole(), "consolidation", NOTHING).expect(200);

        act(leader(PROVINCE), whole(), "revision", REASON).expectProblem(409, "submission_state");
    }

    @Test
    @Tag("S12")
    void showsEarlierEditionsToNobodyWhoDoesNotSeeTheReport() {
        theProvinceSends("215", "2024-12-03");
        act(leader(PROVINCE), whole(), "revision", REASON).expect(200);

        as(consolidator(PROVINCE)).get(edition(1)).expect(200);
        for (var stranger :
                List.of(foreigner(), partner(), hospitalOfficer(HOSPITAL), officer(TAN_MY), consolidator(DISTRICT))) {
            for (var tail : List.of("", "/document", "/workbook")) {
                as(stranger).get(edition(1) + tail).expectProblem(404, "not_found");
            }
        }
        for (var none : List.of(0, 2, 7)) {
            as(leader(PROVINCE)).get(edition(none)).expectProblem(404, "not_found");
        }
    }

    @Test
    void staysAmongTheReportsOfItsUnitWhenThePeriodIsOver() {
        theProvinceSends("215", "2024-12-03");
        province.liveOn("bac-giang", JANUARY);

        var mine = as(leader(PROVINCE))
                .get(API + "/submissions?mine=true")
                .expect(200)
                .json()
                .path("items");
        var past = as(leader(PROVINCE))
                .get(API + "/submissions?mine=true&past=true")
                .expect(200)
                .json()
                .path("items");
        var others = as(officer(DONG_SON))
                .get(API + "/submissions?mine=true&past=true")
                .expect(200)
                .json()
                .path("items");

        assertThat(mine).isEmpty();
        assertThat(past.valueStream().map(row -> row.path("state").asString())).containsExactly("sent");
        assertThat(others).isEmpty();
    }

    private void communeHandsIn(String commune, long sessions) {
        act(officer(commune), of(commune), "draft", NOTHING).expect(200);
        act(
                        officer(commune),
                        of(commune),
                        "entries",
                        Map.of("figures", List.of(Map.of("key", "CAM-01.sessions", "value", sessions, "source", "Sổ"))))
                .expect(200);
        act(leader(commune), of(commune), "submission", NOTHING).expect(200);
    }

    private void answerTheRemark() {
        var remark = as(consolidator(DISTRICT))
                .get(API + "/submissions/" + of(DISTRICT))
                .json()
                .path("remarks")
                .get(0)
                .path("id")
                .asString();
        act(
                        officer(DISTRICT),
                        of(DISTRICT),
                        "answers",
                        Map.of("answers", List.of(Map.of("remark", remark, "kind", "fixed"))))
                .expect(200);
    }

    private void theProvinceSends(String number, String day) {
        act(consolidator(PROVINCE), whole(), "consolidation", NOTHING).expect(200);
        act(leader(PROVINCE), whole(), "approval", NOTHING).expect(200);
        act(clerk(), whole(), "number", number(number, day)).expect(200);
        act(clerk(), whole(), "dispatch", sentTo("UBND tỉnh", "Cục Dân số")).expect(200);
    }

    private void births(String to, int boys, int girls, String status) {
        once(consolidator(PROVINCE))
                .with("Content-Type", "text/csv")
                .post(
                        API + "/birth-imports?fileName=dst.csv&dryRun=false",
                        "commune,from,to,boys,girls,source,status,revision\n07201,2024-01-01,%s,%d,%d,dst,%s,1\n"
                                .formatted(to, boys, girls, status))
                .expect(201);
        eventually(() -> as(consolidator(PROVINCE))
                .get(API + "/births?from=2024-01-01&to=2024-12-31&unit=" + PROVINCE)
                .json()
                .path("items")
                .toString()
                .contains("\"boys\":" + boys));
    }

    private List<JsonNode> changes(int edition) {
        return as(leader(PROVINCE))
                .get(edition(edition))
                .expect(200)
                .json()
                .path("changes")
                .valueStream()
                .toList();
    }

    private static boolean named(JsonNode cell, String name) {
        return cell.path("name").asString().equals(name)
                && cell.path("place").asString().startsWith("II.1");
    }

    private String edition(int ordinal) {
        return API + "/submissions/" + whole() + "/editions/" + ordinal;
    }

    private UUID whole() {
        return of(PROVINCE);
    }

    private UUID of(String path) {
        return OwingUnit.submissionOf(period, path, null);
    }

    private String state(UUID submission) {
        return as(consolidator(PROVINCE))
                .get(API + "/submissions/" + submission)
                .expect(200)
                .json()
                .path("state")
                .asString();
    }

    private static Map<String, Object> number(String number, String day) {
        return Map.of("number", number, "symbol", "BC-SYT", "date", day);
    }

    private static Map<String, Object> remark() {
        return Map.of("remarks", List.of(Map.of("item", "report", "text", "Bổ sung xã Xương Giang")));
    }

    private static String words(Answer document) throws IOException {
        try (var word = new XWPFDocument(
                        new ByteArrayInputStream(document.expect(200).bytes()));
                var extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        }
    }
}
