package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;

/**
 * Bắc Giang 2024, from a signature in a commune to the province's numbered report: journey 1 over HTTP, in one test
 * since each step stands on the one before; the leader approves on the screen of a telephone.
 */
class CommuneToProvinceTests {

    private static final String COMMITMENTS = "/api/commitments/v1";
    private static final String REPORTING = "/api/reporting/v1";
    private static final String DISTRICT = "24/213/";

    private final Person officer = Person.named("bg.xa.thoxuong");
    private final Person communeLeader = Person.named("bg.xa.thoxuong.lanhdao");
    private final Person district = Person.named("bg.huyen.bacgiang.canbo");
    private final Person districtReports = Person.named("bg.huyen.bacgiang.tonghop");
    private final Person districtLeader = Person.named("bg.huyen.bacgiang.lanhdao");
    private final Person branch = Person.named("bg.chicuc.tonghop");
    private final Person leader = Person.named("bg.so.lanhdao");
    private final Person clerk = Person.named("bg.so.vanthu");

    @Test
    @Tag("journey-1")
    @Tag("S17")
    void carriesASignatureUpToTheNumberedReportOfTheProvince() throws Exception {
        Calendar.makeIt("bac-giang", "2024-11-20", district);
        signsTheGapList();
        recordsVillageTotals();
        var submission = submitsTheCommunesYear();
        isReturnedAndAnswered(submission);
        consolidatesTheDistrictWithOneCommuneMissing();
        var report = consolidatesApprovesAndNumbersTheProvince();
        documentsHoldExactlyTheSums(report);
        onTheDayAfterWhatIsMissingIsLateAndWhatWasRequestedIsNot();
    }

    private void signsTheGapList() {
        var unit = "24/213/07201/";
        var before = Eventually.settled(() -> coverageOf(unit));
        var gap = officer.get(COMMITMENTS + "/gap-list?subjectKind=provider&unit=" + unit)
                .expect(200)
                .json()
                .path("items");
        assertThat(gap.isEmpty())
                .as("the demonstration has providers without commitment in " + unit)
                .isFalse();
        var missing = missingOf(unit);
        var sheet = officer.post(COMMITMENTS + "/signing-sheets", Map.of("subjectKind", "provider", "unit", unit))
                .expect(201)
                .json();
        var counterparty = officer.get(COMMITMENTS + "/counterparties?unit=" + unit)
                .expect(200)
                .json()
                .path("items")
                .path(0);
        var clause = officer.get(COMMITMENTS + "/clauses?subjectKind=provider")
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("kind")
                .asString();
        var rows = sheet.path("rows").valueStream().toList();

        for (var row : rows) {
            officer.post(
                            COMMITMENTS + "/commitments",
                            Map.of(
                                    "subjectKind", "provider",
                                    "subject", row.path("subject").path("id").asString(),
                                    "clauses", List.of(clause),
                                    "signedOn", "2024-11-19",
                                    "place", "Trạm Y tế",
                                    "counterparty",
                                            Map.of(
                                                    "organisation",
                                                    counterparty.path("id").asString()),
                                    "sheet", sheet.path("id").asString()))
                    .expect(201);
        }

        Eventually.within(Duration.ofSeconds(5), () -> {
            assertThat(coverageOf(unit).path("signed").asLong())
                    .isEqualTo(before.path("signed").asLong() + rows.size());
            assertThat(missingOf(unit)).isEqualTo(missing - rows.size());
        });
    }

    private void recordsVillageTotals() {
        var villages = officer.get(COMMITMENTS + "/tallies?subjectKind=household_group&unit=24/213/07201/&year=2024")
                .expect(200)
                .json()
                .path("items");
        assertThat(villages.size()).isGreaterThanOrEqualTo(2);
        Eventually.settled(() -> householdsOf("24/213/07201/"));

        for (var village : villages) {
            officer.post(
                            COMMITMENTS + "/tallies",
                            Map.of(
                                    "subjectKind", "household_group",
                                    "holder", village.path("holder").path("id").asString(),
                                    "clause", "no_sex_selection",
                                    "asOf", "2024-11-18",
                                    "signed", 80,
                                    "total", 100,
                                    "keptAt", "Nhà văn hóa thôn"))
                    .expect(200);
        }

        Eventually.within(Duration.ofSeconds(5), () -> {
            var households = householdsOf("24/213/07201/");
            assertThat(households.path("signed").asLong()).isEqualTo(80L * villages.size());
            assertThat(households.path("total").asLong()).isEqualTo(100L * villages.size());
        });
    }

    private JsonNode householdsOf(String unit) {
        return district.get(REPORTING + "/coverage?unit=" + DISTRICT)
                .expect(200)
                .json()
                .path("children")
                .valueStream()
                .filter(child -> child.path("unit").path("path").asString().equals(unit))
                .findFirst()
                .orElseThrow()
                .path("households");
    }

    private String submitsTheCommunesYear() {
        var id = ownSubmission(officer);
        var open = officer.get(submissionPath(id)).expect(200);
        officer.change(open, submissionPath(id) + "/draft", Map.of()).expect(200);
        var submitted = submit(communeLeader, id);
        assertThat(submitted.json().path("state").asString()).isEqualTo("submitted");
        return id;
    }

    private void isReturnedAndAnswered(String id) {
        var seen = districtReports.get(submissionPath(id)).expect(200);
        var figures = figuresOf(seen.json());
        var first = figures.getFirst().path("key").asString();
        var second = figures.get(1).path("key").asString();
        districtReports
                .change(
                        seen,
                        submissionPath(id) + "/return",
                        Map.of(
                                "remarks",
                                List.of(
                                        Map.of("item", first, "text", "Đề nghị kiểm tra lại số này."),
                                        Map.of("item", second, "text", "Số này khác báo cáo quý."))))
                .expect(200);
        var returned = officer.get(submissionPath(id)).expect(200);
        assertThat(returned.json().path("state").asString()).isEqualTo("returned");

        var answers = returned.json()
                .path("remarks")
                .valueStream()
                .filter(remark -> remark.path("open").asBoolean())
                .map(remark -> Map.of(
                        "remark", remark.path("id").asString(),
                        "kind", "kept",
                        "explanation", "Đã đối chiếu với sổ, số liệu đúng."))
                .toList();
        assertThat(answers).hasSize(2);
        submitRefusedWithoutAnswers(id);
        officer.change(returned, submissionPath(id) + "/answers", Map.of("answers", answers))
                .expect(200);
        submit(communeLeader, id);
        var again = districtReports.get(submissionPath(id)).expect(200);
        var accepted = districtReports
                .change(again, submissionPath(id) + "/acceptance", Map.of())
                .expect(200);
        assertThat(accepted.json().path("state").asString()).isEqualTo("accepted");
    }

    private void submitRefusedWithoutAnswers(String id) {
        var returned = communeLeader.get(submissionPath(id)).expect(200);
        communeLeader
                .change(returned, submissionPath(id) + "/submission", Map.of("explanations", explanations(returned)))
                .expectProblem(422, "remarks_unanswered");
    }

    private void consolidatesTheDistrictWithOneCommuneMissing() {
        for (var commune : List.of("bg.xa.trannguyenhan", "bg.xa.ngoquyen")) {
            var id = ownSubmission(Person.named(commune));
            var open = Person.named(commune).get(submissionPath(id)).expect(200);
            Person.named(commune)
                    .change(open, submissionPath(id) + "/draft", Map.of())
                    .expect(200);
            submit(Person.named(commune + ".lanhdao"), id);
            var submitted = districtReports.get(submissionPath(id)).expect(200);
            districtReports
                    .change(submitted, submissionPath(id) + "/acceptance", Map.of())
                    .expect(200);
        }
        var own = ownSubmission(districtReports);
        var open = districtReports.get(submissionPath(own)).expect(200);
        var consolidated = districtReports
                .change(open, submissionPath(own) + "/consolidation", Map.of())
                .expect(200)
                .json();

        var coverage = consolidated.path("coverage");
        assertThat(coverage.path("accepted").asInt()).isEqualTo(3);
        assertThat(coverage.path("missing").size())
                .isEqualTo(coverage.path("owing").asInt() - 3);
        var submitted = submit(districtLeader, own);
        assertThat(submitted.json().path("state").asString()).isEqualTo("submitted");
    }

    private Answer consolidatesApprovesAndNumbersTheProvince() throws IOException, InterruptedException {
        var districtReport = ownSubmission(districtReports);
        var submitted = branch.get(submissionPath(districtReport)).expect(200);
        branch.change(submitted, submissionPath(districtReport) + "/acceptance", Map.of())
                .expect(200);
        var own = ownSubmission(branch);
        var open = branch.get(submissionPath(own)).expect(200);
        var consolidated = branch.change(open, submissionPath(own) + "/consolidation", Map.of())
                .expect(200);
        assertThat(allowedActions(consolidated.json())).doesNotContain("approve");
        branch.change(consolidated, submissionPath(own) + "/approval", Map.of()).expect(403);

        Browser.run("approval", Map.of("SUBMISSION", own));
        var approved = leader.get(submissionPath(own)).expect(200);
        assertThat(approved.json().path("state").asString()).isEqualTo("approved");
        var toNumber = clerk.get(submissionPath(own)).expect(200);
        return clerk.change(
                        toNumber,
                        submissionPath(own) + "/number",
                        Map.of("number", "215", "symbol", "BC-SYT", "date", "2024-11-20"))
                .expect(200);
    }

    private void documentsHoldExactlyTheSums(Answer report) throws IOException, InterruptedException {
        var id = report.json().path("id").asString();
        var households = figuresOf(report.json()).stream()
                .filter(figure -> figure.path("key").asString().startsWith("COM-05"))
                .filter(figure -> figure.path("state").asString().equals("known"))
                .map(figure -> figure.path("text").asString())
                .toList();
        assertThat(households).isNotEmpty();

        var word = clerk.get(submissionPath(id) + "/document").expect(200);
        var text = wordText(word.bytes());
        assertThat(text).contains("215/BC-SYT").contains("Cộng hòa xã hội chủ nghĩa Việt Nam");
        assertThat(text).contains("Chưa được cung cấp").doesNotContain("DỰ THẢO");
        households.forEach(figure -> assertThat(text).contains(figure));

        var workbook = clerk.get(submissionPath(id) + "/workbook").expect(200);
        var numbers = numbersOf(workbook.bytes());
        figuresOf(report.json()).stream()
                .filter(figure -> figure.path("state").asString().equals("known"))
                .filter(figure -> !figure.path("ratio").asBoolean())
                .forEach(figure -> assertThat(numbers)
                        .as(figure.path("key").asString())
                        .contains(figure.path("value").asDouble()));
        opensInLibreOffice(word.bytes(), "docx");
        opensInLibreOffice(workbook.bytes(), "xlsx");
    }

    private void onTheDayAfterWhatIsMissingIsLateAndWhatWasRequestedIsNot() {
        Calendar.makeIt("bac-giang", "2024-11-25", district);

        var tracking = branch.get(REPORTING + "/periods/" + period(branch) + "/tracking")
                .expect(200)
                .json();

        tracking.path("directive")
                .valueStream()
                .filter(row ->
                        List.of("open", "drafted").contains(row.path("state").asString()))
                .forEach(row -> assertThat(row.path("late").asBoolean())
                        .as(row.toString())
                        .isTrue());
        assertThat(tracking.path("request").size()).isPositive();
        tracking.path("request")
                .valueStream()
                .forEach(row -> assertThat(row.path("late").asBoolean())
                        .as(row.toString())
                        .isFalse());
    }

    private JsonNode coverageOf(String unit) {
        return district.get(REPORTING + "/coverage?unit=" + DISTRICT)
                .expect(200)
                .json()
                .path("children")
                .valueStream()
                .filter(child -> child.path("unit").path("path").asString().equals(unit))
                .findFirst()
                .orElseThrow()
                .path("providers");
    }

    private long missingOf(String unit) {
        return district.get(COMMITMENTS + "/gap-list/summary?subjectKind=provider&unit=" + unit)
                .expect(200)
                .json()
                .path("missing")
                .asLong();
    }

    private static Answer submit(Person leader, String id) {
        var seen = leader.get(submissionPath(id)).expect(200);
        return leader.change(seen, submissionPath(id) + "/submission", Map.of("explanations", explanations(seen)))
                .expect(200);
    }

    private static List<Map<String, String>> explanations(Answer seen) {
        return seen.json()
                .path("checks")
                .path("warnings")
                .valueStream()
                .map(warning -> Map.of(
                        "code", warning.path("code").asString(),
                        "item", warning.path("item").asString(),
                        "reason", "Đã kiểm tra, số liệu đúng thực tế."))
                .toList();
    }

    private static String period(Person person) {
        return person.get(REPORTING + "/periods")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(period -> period.path("cutOff").asString().equals("2024-11-24"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private static String ownSubmission(Person person) {
        return person.get(REPORTING + "/submissions?mine=true&period=" + period(person))
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("submission")
                .asString();
    }

    private static List<JsonNode> figuresOf(JsonNode submission) {
        var figures = new ArrayList<JsonNode>();
        submission.path("parts").forEach(part -> part.path("figures").forEach(figures::add));
        return figures;
    }

    private static List<String> allowedActions(JsonNode view) {
        return view.path("actions")
                .valueStream()
                .filter(action -> action.path("allowed").asBoolean())
                .map(action -> action.path("name").asString())
                .toList();
    }

    private static String submissionPath(String id) {
        return REPORTING + "/submissions/" + id;
    }

    private static String wordText(byte[] document) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(document));
                var extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        }
    }

    private static List<Double> numbersOf(byte[] workbook) throws IOException {
        var numbers = new ArrayList<Double>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.NUMERIC) {
                    numbers.add(cell.getNumericCellValue());
                }
            })));
        }
        return numbers;
    }

    private static void opensInLibreOffice(byte[] file, String ending) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("canbang-e2e");
        var source = Files.write(folder.resolve("report." + ending), file);
        var office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=file://" + folder.resolve("profile"),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(600, TimeUnit.SECONDS))
                .as("LibreOffice ended")
                .isTrue();
        Path pdf = folder.resolve("report.pdf");
        assertThat(pdf).as(Files.readString(folder.resolve("office.log"))).exists();
        assertThat(Files.size(pdf)).isGreaterThan(1_000);
    }
}
