package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.e2e.CommitmentAnnex.HOUSEHOLDS;
import static vn.canbang.e2e.CommitmentAnnex.HOUSEHOLDS_SIGNED;
import static vn.canbang.e2e.CommitmentAnnex.PROVIDERS;
import static vn.canbang.e2e.CommitmentAnnex.TOTAL;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;

/**
 * Bắc Giang 2024, from a signature in a commune to the province's numbered report: journey 1 over HTTP, in one test
 * since each step stands on the one before; the last steps are clicked: the branch takes in and consolidates, the leader
 * approves on the screen of a telephone, the clerk numbers and takes the papers away.
 */
class CommuneToProvinceTests {

    private static final String COMMITMENTS = "/api/commitments/v1";
    private static final String REPORTING = Reports.API;
    private static final String DISTRICT = "24/213/";
    private static final String FIRST_COMMUNE = "07201";

    /** Behind the first commune, those whose year is accepted; the one that is missing is xã Tân Mỹ. */
    private static final Map<String, String> OTHER_COMMUNES = Map.ofEntries(
            Map.entry("07204", "bg.xa.trannguyenhan"),
            Map.entry("07207", "bg.xa.ngoquyen"),
            Map.entry("07210", "bg.xa.hoangvanthu"),
            Map.entry("07213", "bg.xa.tranphu"),
            Map.entry("07216", "bg.xa.mydo"),
            Map.entry("07219", "bg.xa.leloi"),
            Map.entry("07222", "bg.xa.songmai"),
            Map.entry("07225", "bg.xa.xuonggiang"),
            Map.entry("07228", "bg.xa.damai"),
            Map.entry("07231", "bg.xa.dinhke"),
            Map.entry("07441", "bg.xa.dinhtri"),
            Map.entry("07696", "bg.xa.dongson"),
            Map.entry("07699", "bg.xa.tantien"),
            Map.entry("07705", "bg.xa.songkhe"));

    private static final String MISSING_COMMUNE = "07687";
    private static final int HOUSEHOLDS_OF_A_VILLAGE = 100;

    /** The provincial hospital in the first commune reports for itself, not with the commune. */
    private static final String HOSPITAL = "Bệnh viện Sản Nhi tỉnh Bắc Giang (trình diễn)";

    private final Reports reports = Reports.takenOn("2024-11-24");
    private final Person officer = Person.named("bg.xa.thoxuong");
    private final Person communeLeader = Person.named("bg.xa.thoxuong.lanhdao");
    private final Person district = Person.named("bg.huyen.bacgiang.canbo");
    private final Person districtReports = Person.named("bg.huyen.bacgiang.tonghop");
    private final Person districtLeader = Person.named("bg.huyen.bacgiang.lanhdao");
    private final Person branch = Person.named("bg.chicuc.tonghop");
    private final Person leader = Person.named("bg.so.lanhdao");
    private final Person clerk = Person.named("bg.so.vanthu");

    private final Map<String, Households> typed = new HashMap<>();
    private long signedInTheCommune;

    /** What was typed for all villages of a commune together. */
    private record Households(long signed, long all) {}

    @Test
    @Tag("journey-1")
    @Tag("journey-3")
    @Tag("S17")
    void carriesASignatureUpToTheNumberedReportOfTheProvince() throws Exception {
        Calendar.makeIt("bac-giang", "2024-11-20", district);
        signsTheGapList();
        recordsVillageTotals();
        var submission = submitsTheCommunesYear();
        isReturnedAndAnswered(submission);
        consolidatesTheDistrictWithOneCommuneMissing();
        theDistrictsAnnexHoldsWhatTheCommunesTyped();
        var report = consolidatesAndApprovesTheProvince();
        onTheDayAfterWhatIsMissingIsLateAndWhatWasRequestedIsNot();
        Browser.run("province-numbers", Map.of("SUBMISSION", report));
        documentsHoldExactlyTheSums(clerk.get(Reports.at(report)).expect(200));
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
        signedInTheCommune = before.path("signed").asLong()
                + rows.stream()
                        .filter(row -> !row.path("subject")
                                .path("workplace")
                                .asString()
                                .equals(HOSPITAL))
                        .count();
    }

    private void recordsVillageTotals() {
        Eventually.settled(() -> householdsOf(FIRST_COMMUNE));

        typesTotals(officer, FIRST_COMMUNE, 80);

        Eventually.within(Duration.ofSeconds(5), () -> arrived(FIRST_COMMUNE));
    }

    /** Every village of the commune says so many of its hundred households. */
    private void typesTotals(Person officer, String commune, int signed) {
        var villages = officer.get(
                        COMMITMENTS + "/tallies?subjectKind=household_group&unit=" + DISTRICT + commune + "/&year=2024")
                .expect(200)
                .json()
                .path("items");
        assertThat(villages.size()).isGreaterThanOrEqualTo(2);
        for (var village : villages) {
            officer.post(
                            COMMITMENTS + "/tallies",
                            Map.of(
                                    "subjectKind", "household_group",
                                    "holder", village.path("holder").path("id").asString(),
                                    "clause", "no_sex_selection",
                                    "asOf", "2024-11-18",
                                    "signed", signed,
                                    "total", HOUSEHOLDS_OF_A_VILLAGE,
                                    "keptAt", "Nhà văn hóa thôn"))
                    .expect(200);
        }
        typed.put(
                commune,
                new Households((long) signed * villages.size(), (long) HOUSEHOLDS_OF_A_VILLAGE * villages.size()));
    }

    private void arrived(String commune) {
        var households = householdsOf(commune);
        var expected = Objects.requireNonNull(typed.get(commune));
        assertThat(households.path("signed").asLong()).isEqualTo(expected.signed());
        assertThat(households.path("total").asLong()).isEqualTo(expected.all());
    }

    private JsonNode householdsOf(String commune) {
        return district.get(REPORTING + "/coverage?unit=" + DISTRICT)
                .expect(200)
                .json()
                .path("children")
                .valueStream()
                .filter(child -> child.path("unit").path("path").asString().equals(DISTRICT + commune + "/"))
                .findFirst()
                .orElseThrow()
                .path("households");
    }

    private String submitsTheCommunesYear() {
        var id = reports.owedBy(officer);
        var open = officer.get(Reports.at(id)).expect(200);
        officer.change(open, Reports.at(id) + "/draft", Map.of()).expect(200);
        var submitted = Reports.submit(communeLeader, id);
        assertThat(submitted.json().path("state").asString()).isEqualTo("submitted");
        return id;
    }

    private void isReturnedAndAnswered(String id) {
        var seen = districtReports.get(Reports.at(id)).expect(200);
        var figures = figuresOf(seen.json());
        var first = figures.getFirst().path("key").asString();
        var second = figures.get(1).path("key").asString();
        districtReports
                .change(
                        seen,
                        Reports.at(id) + "/return",
                        Map.of(
                                "remarks",
                                List.of(
                                        Map.of("item", first, "text", "Đề nghị kiểm tra lại số này."),
                                        Map.of("item", second, "text", "Số này khác báo cáo quý."))))
                .expect(200);
        var returned = officer.get(Reports.at(id)).expect(200);
        assertThat(returned.json().path("state").asString()).isEqualTo("returned");

        submitRefusedWithoutAnswers(id);
        Reports.keepWhatWasRemarked(officer, id);
        Reports.submit(communeLeader, id);
        var again = districtReports.get(Reports.at(id)).expect(200);
        var accepted = districtReports
                .change(again, Reports.at(id) + "/acceptance", Map.of())
                .expect(200);
        assertThat(accepted.json().path("state").asString()).isEqualTo("accepted");
    }

    private void submitRefusedWithoutAnswers(String id) {
        var returned = communeLeader.get(Reports.at(id)).expect(200);
        communeLeader
                .change(
                        returned,
                        Reports.at(id) + "/submission",
                        Map.of("explanations", Reports.explanations(returned)))
                .expectProblem(422, "remarks_unanswered");
    }

    private void consolidatesTheDistrictWithOneCommuneMissing() {
        var signed = 20;
        for (var commune : OTHER_COMMUNES.entrySet()) {
            typesTotals(Person.named(commune.getValue()), commune.getKey(), signed++);
        }
        Eventually.within(Eventually.PATIENCE, () -> OTHER_COMMUNES.keySet().forEach(this::arrived));
        OTHER_COMMUNES.values().forEach(this::handsInOnPaperAndIsAccepted);
        var own = reports.owedBy(districtReports);
        var open = districtReports.get(Reports.at(own)).expect(200);
        var consolidated = districtReports
                .change(open, Reports.at(own) + "/consolidation", Map.of())
                .expect(200)
                .json();

        var coverage = consolidated.path("coverage");
        assertThat(coverage.path("accepted").asInt()).isEqualTo(OTHER_COMMUNES.size() + 1);
        assertThat(coverage.path("owing").asInt()).isEqualTo(OTHER_COMMUNES.size() + 2);
        assertThat(coverage.path("missing").valueStream())
                .extracting(unit -> unit.path("code").asString())
                .containsExactly(MISSING_COMMUNE);
        var submitted = Reports.submit(districtLeader, own);
        assertThat(submitted.json().path("state").asString()).isEqualTo("submitted");
    }

    /** An officer without a leader at hand sends what was signed on paper. */
    private void handsInOnPaperAndIsAccepted(String commune) {
        var person = Person.named(commune);
        var id = reports.owedBy(person);
        Reports.act(person, id, "draft");
        Reports.submitSigned(person, id, 0, "2024-11-20");
        Reports.act(districtReports, id, "acceptance");
    }

    private void theDistrictsAnnexHoldsWhatTheCommunesTyped() throws IOException {
        var workbook = districtReports
                .get(Reports.at(reports.owedBy(districtReports)) + "/workbook")
                .expect(200);
        var annex = CommitmentAnnex.inWorkbook(workbook.bytes());
        typed.forEach((commune, households) -> {
            assertThat(annex.at(commune, HOUSEHOLDS_SIGNED)).as(commune).isEqualTo(households.signed());
            assertThat(annex.at(commune, HOUSEHOLDS)).as(commune).isEqualTo(households.all());
        });
        assertThat(annex.at(TOTAL, HOUSEHOLDS_SIGNED)).isEqualTo(allSigned());
        assertThat(annex.at(TOTAL, HOUSEHOLDS)).isEqualTo(allHouseholds());
        assertThat(annex.at(FIRST_COMMUNE, PROVIDERS))
                .isEqualTo(signedInTheCommune)
                .isPositive();
        assertThat(annex.at(TOTAL, PROVIDERS)).isEqualTo(annex.sum(PROVIDERS));
    }

    private long allSigned() {
        return typed.values().stream().mapToLong(Households::signed).sum();
    }

    private long allHouseholds() {
        return typed.values().stream().mapToLong(Households::all).sum();
    }

    private String consolidatesAndApprovesTheProvince() throws IOException, InterruptedException {
        Browser.run("province-consolidates", Map.of());
        var own = reports.owedBy(branch);
        var consolidated = branch.get(Reports.at(own)).expect(200);
        assertThat(consolidated.json().path("state").asString()).isEqualTo("consolidated");
        assertThat(allowedActions(consolidated.json())).doesNotContain("approve");
        branch.change(consolidated, Reports.at(own) + "/approval", Map.of()).expect(403);

        isFollowedDownToTheVillages(own);
        Reports.explain(branch, own);
        Browser.run("approval", Map.of("SUBMISSION", own));
        var approved = leader.get(Reports.at(own)).expect(200);
        assertThat(approved.json().path("state").asString()).isEqualTo("approved");
        return own;
    }

    /** The commune of the spec is one whose officer typed the totals of its villages. */
    private void isFollowedDownToTheVillages(String report) throws IOException, InterruptedException {
        var households = Objects.requireNonNull(typed.get("07228"));
        Browser.run(
                "province-followed",
                Map.of(
                        "SUBMISSION",
                        report,
                        "SIGNED",
                        String.valueOf(households.signed()),
                        "HOUSEHOLDS",
                        String.valueOf(households.all()),
                        "MISSING",
                        "Tân Mỹ"));
    }

    private void documentsHoldExactlyTheSums(Answer report) throws IOException, InterruptedException {
        var id = report.json().path("id").asString();
        var households = figuresOf(report.json()).stream()
                .filter(figure -> figure.path("key").asString().startsWith("COM-05"))
                .filter(figure -> figure.path("state").asString().equals("known"))
                .map(figure -> figure.path("text").asString())
                .toList();
        assertThat(households).isNotEmpty();

        var word = clerk.get(Reports.at(id) + "/document").expect(200);
        var text = Papers.wordsOf(word.bytes());
        assertThat(text).contains("215/BC-SYT").contains("Cộng hòa xã hội chủ nghĩa Việt Nam");
        assertThat(text).contains("Chưa được cung cấp").doesNotContain("DỰ THẢO");
        households.forEach(figure -> assertThat(text).contains(figure));

        var workbook = clerk.get(Reports.at(id) + "/workbook").expect(200);
        var numbers = Papers.numbersOf(workbook.bytes());
        figuresOf(report.json()).stream()
                .filter(figure -> figure.path("state").asString().equals("known"))
                .filter(figure -> !figure.path("ratio").asBoolean())
                .forEach(figure -> assertThat(numbers)
                        .as(figure.path("key").asString())
                        .contains(figure.path("value").asDouble()));
        for (var annex : List.of(CommitmentAnnex.inPaper(word.bytes()), CommitmentAnnex.inWorkbook(workbook.bytes()))) {
            assertThat(annex.at(TOTAL, HOUSEHOLDS_SIGNED)).isEqualTo(allSigned());
            assertThat(annex.at(TOTAL, HOUSEHOLDS)).isEqualTo(allHouseholds());
            assertThat(annex.at(TOTAL, PROVIDERS)).isEqualTo(annex.sum(PROVIDERS));
        }
        assertThat(CommitmentAnnex.inWorkbook(workbook.bytes()).at("213", HOUSEHOLDS_SIGNED))
                .isEqualTo(allSigned());
        Papers.opensInLibreOffice(word.bytes(), "docx");
        Papers.opensInLibreOffice(workbook.bytes(), "xlsx");
    }

    private void onTheDayAfterWhatIsMissingIsLateAndWhatWasRequestedIsNot() {
        Calendar.makeIt("bac-giang", "2024-11-25", district);

        var tracking = branch.get(REPORTING + "/periods/" + reports.period(branch) + "/tracking")
                .expect(200)
                .json();

        assertThat(tracking.path("directive").valueStream().filter(row -> !isHandedIn(row)))
                .as("ordered, and never handed in")
                .isNotEmpty()
                .allMatch(row -> row.path("due").path("lastDay").asString().equals("2024-11-24"))
                .allMatch(row -> row.path("late").asBoolean());
        assertThat(tracking.path("directive").valueStream().filter(CommuneToProvinceTests::isHandedIn))
                .as("handed in by the day")
                .anyMatch(row -> row.path("unit").path("path").asString().equals(DISTRICT))
                .noneMatch(row -> row.path("late").asBoolean());
        assertThat(tracking.path("request").size()).isPositive();
        tracking.path("request")
                .valueStream()
                .forEach(row -> assertThat(row.path("late").asBoolean())
                        .as(row.toString())
                        .isFalse());
    }

    private static boolean isHandedIn(JsonNode row) {
        return row.has("submittedOn");
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
}
