package vn.canbang.reporting.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.DISTRICT;
import static vn.canbang.reporting.Province.EDUCATION;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.committeeLeader;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.foreigner;
import static vn.canbang.reporting.Province.leader;
import static vn.canbang.reporting.Province.officer;
import static vn.canbang.reporting.Province.partner;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.reporting.RunningService;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.document.AnnexTable;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.document.PrintedNumbers;
import vn.canbang.reporting.document.ReportSnapshot;
import vn.canbang.reporting.measure.MeasureSeeding;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.test.TestToken;

/** The papers of every variant of a report: by who issues it, of a quarter and a phase, of units below the province. */
class PaperVariantTests extends RunningService {

    private static final Tenant CAO_BANG = new Tenant("cao-bang");
    private static final Map<String, Object> NOTHING = Map.of();

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private SnapshotMaking making;

    @BeforeEach
    @AfterEach
    void forget() {
        for (var tenant : List.of(BAC_GIANG, CAO_BANG)) {
            tenants.run(
                    tenant,
                    () -> Stream.concat(
                                    Stream.of("submissions", "birth_figures", "birth_imports"),
                                    MeasureSeeding.COLLECTIONS.stream())
                            .forEach(collection -> mongo.remove(new Query(), collection)));
        }
        province.liveOn("cao-bang", LocalDate.of(2025, 5, 20));
    }

    @Test
    void isIssuedByTheDepartmentWhenItsLeaderApproves() throws IOException {
        var whole = consolidatedIn2024();

        act(leader(PROVINCE), whole, "approval", NOTHING).expect(200);

        assertThat(words(leader(PROVINCE), whole))
                .contains("UBND tỉnh Bắc Giang\nSở Y tế", "/BC-SYT", "UBND tỉnh Bắc Giang;", "Cục Dân số, Bộ Y tế.")
                .contains("Sở Y tế báo cáo kết quả như sau:", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC")
                .doesNotContain("DỰ THẢO");
        everyNumberIsThatOfTheSnapshot(leader(PROVINCE), BAC_GIANG, whole);
    }

    @Test
    void isIssuedByTheCommitteeWhenTheLeaderOfTheCommitteeApproves() throws IOException {
        var whole = consolidatedIn2024();
        var chair = committeeLeader("bac-giang", PROVINCE);
        assertThat(paper(chair, whole, "symbol")).isEqualTo("BC-UBND");
        assertThat(paper(chair, whole, "issuer")).isEqualTo("Ủy ban nhân dân tỉnh Bắc Giang");
        assertThat(paper(leader(PROVINCE), whole, "symbol")).isEqualTo("BC-SYT");
        assertThat(paper(leader(PROVINCE), whole, "issuer")).isEqualTo("Sở Y tế");

        act(chair, whole, "approval", NOTHING).expect(200);

        assertThat(paper(leader(PROVINCE), whole, "symbol"))
                .as("whoever looks at it afterwards")
                .isEqualTo("BC-UBND");
        assertThat(words(chair, whole))
                .contains("Ủy ban nhân dân\ntỉnh Bắc Giang", "/BC-UBND", "Kính gửi: Bộ Y tế.")
                .contains("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH")
                .doesNotContain("Sở Y tế báo cáo", "GIÁM ĐỐC", "DỰ THẢO");
        everyNumberIsThatOfTheSnapshot(chair, BAC_GIANG, whole);
    }

    @Test
    void tellsApartWhatEachLevelDid() throws IOException {
        var whole = consolidatedIn2024();

        var report = snapshot(BAC_GIANG, whole);

        assertThat(row(annex(report, "3"), "Số cuộc truyền thông trực tiếp")).containsExactly("3", "5", "12", "20");
        assertThat(annex(report, "3").source()).contains("Chưa được cung cấp", "số liệu theo đối tượng");
        assertThat(annex(report, "12").total()).isNotNull();
        everyNumberIsThatOfTheSnapshot(leader(PROVINCE), BAC_GIANG, whole);
        var district = OwingUnit.submissionOf(period("bac-giang", "năm 2024"), DISTRICT, null);
        assertThat(row(annex(snapshot(BAC_GIANG, district), "3"), "Số cuộc truyền thông trực tiếp"))
                .containsExactly("5", "12", "17");
        everyNumberIsThatOfTheSnapshot(leader(DISTRICT), BAC_GIANG, district);
    }

    @Test
    void printsTheFormOfACommuneWithTheAnnexesThatItFills() throws IOException {
        var tanMy = OwingUnit.submissionOf(period("bac-giang", "năm 2024"), TAN_MY, null);
        act(officer(TAN_MY), tanMy, "draft", NOTHING).expect(200);
        act(officer(TAN_MY), tanMy, "entries", typed(12)).expect(200);
        assertThat(words(officer(TAN_MY), tanMy)).contains("DỰ THẢO");

        act(leader(TAN_MY), tanMy, "submission", NOTHING).expect(200);

        assertThat(words(leader(TAN_MY), tanMy))
                .contains("Trung tâm Y tế Lạng Giang\nTrạm Y tế Tân Mỹ", "/BC-TYT", "Tân Mỹ, ngày 20 tháng 11 năm 2024")
                .contains("Kính gửi: Trung tâm Y tế Lạng Giang.", "năm 2024 trên địa bàn xã Tân Mỹ")
                .contains("II. Kết quả thực hiện", "TRƯỞNG TRẠM")
                .doesNotContain("DỰ THẢO", "TSGTKS", "Tỷ số giới tính khi sinh");
        assertThat(numbers(snapshot(BAC_GIANG, tanMy))).containsExactly("3", "6", "7", "9", "12");
        everyNumberIsThatOfTheSnapshot(leader(TAN_MY), BAC_GIANG, tanMy);
    }

    @Test
    void printsTheNumberOfTheSignedPaperThatAUnitHandedIn() throws IOException {
        var tanMy = OwingUnit.submissionOf(period("bac-giang", "năm 2024"), TAN_MY, null);
        act(officer(TAN_MY), tanMy, "draft", NOTHING).expect(200);
        scan(officer(TAN_MY), tanMy).expect(200);
        act(
                        officer(TAN_MY),
                        tanMy,
                        "submission",
                        Map.of("signedPaper", Map.of("number", "7/BC-TYT", "date", "2024-11-15")))
                .expect(200);

        assertThat(words(officer(TAN_MY), tanMy)).contains("Số: 7/BC-TYT", "ngày 15 tháng 11 năm 2024");
    }

    @Test
    void printsTheShortFormOfAPartnerWithoutAnnexes() throws IOException {
        var contribution = OwingUnit.submissionOf(period("bac-giang", "năm 2024"), PROVINCE, EDUCATION);
        act(partner(), contribution, "draft", NOTHING).expect(200);
        act(partner(), contribution, "submission", NOTHING).expect(200);

        assertThat(words(partner(), contribution))
                .contains("Sở Giáo dục và Đào tạo", "Kính gửi: Sở Y tế.", "GIÁM ĐỐC")
                .doesNotContain("Phụ lục", "DỰ THẢO");
        everyNumberIsThatOfTheSnapshot(partner(), BAC_GIANG, contribution);
    }

    @Test
    @Tag("S41")
    void asksInAQuarterForItsIndicatorsAndItsAnnexesAlone() throws IOException {
        province.liveOn("cao-bang", LocalDate.of(2025, 4, 3));
        var quarter = approvedInCaoBang("quý I năm 2025");

        var report = snapshot(CAO_BANG, quarter);

        assertThat(numbers(report)).containsExactly("3", "8", "9", "12");
        assertThat(report.parts()).extracting("number").containsExactly("II", "II.2", "II.3", "II.4", "II.5", "II.6");
        assertThat(report.parts().stream().flatMap(part -> part.figures().stream()))
                .extracting("code")
                .contains("CAM-01.sessions", "COM-01.share", "INS-01.rounds")
                .noneMatch(code -> code.toString().startsWith("COM-05"))
                .noneMatch(code -> code.toString().startsWith("CAM-17"));
        assertThat(words(foreigner(), quarter)).contains("quý I năm 2025", "TM. ỦY BAN NHÂN DÂN");
        everyNumberIsThatOfTheSnapshot(foreigner(), CAO_BANG, quarter);
    }

    @Test
    void showsTheYearsOfAPhaseWithTheirBreaksAndTheMeanChange() throws IOException {
        province.liveOn("cao-bang", LocalDate.of(2025, 12, 10));
        province.on(
                "cao-bang",
                LocalDate.of(2026, 1, 5),
                () -> once(foreigner())
                        .with("Content-Type", "text/csv")
                        .post(API + "/birth-imports?fileName=births.csv", births())
                        .expect(201));
        var phase = approvedInCaoBang("giai đoạn 2018 - 2025");

        var report = snapshot(CAO_BANG, phase);

        var series = annex(report, "2");
        assertThat(series.rows())
                .extracting(AnnexTable.Row::name)
                .extracting(name -> name.substring(0, 4))
                .containsExactly("2018", "2019", "2020", "2021", "2022", "2023", "2024", "01/0", "2025");
        assertThat(series.rows().get(7).name())
                .isEqualTo("01/07/2025: sắp xếp đơn vị hành chính (2 đơn vị cấp xã thành 1 đơn vị cấp xã)");
        assertThat(series.rows().getFirst().cells().subList(0, 4))
                .extracting(FigureValue::text)
                .containsExactly("2.080", "1.080", "1.000", "108,0");
        assertThat(series.rows().getLast().cells().get(3).text()).isEqualTo("111,5");
        assertThat(figure(report, "SRB-07")).as("3.5 points in seven years").isEqualTo("0,50");
        assertThat(figure(report, "SRB-06"))
                .as("the last year on the one before")
                .isEqualTo("0,5");
        assertThat(annex(report, "1").columns())
                .extracting(AnnexTable.Column::title)
                .contains("TSGTKS cả giai đoạn")
                .doesNotContain("Tổng số năm trước");
        everyNumberIsThatOfTheSnapshot(foreigner(), CAO_BANG, phase);
    }

    private static String births() {
        var rows = new StringBuilder("commune,from,to,boys,girls,source,status,revision\n");
        for (var year = 2018; year <= 2025; year++) {
            var boys = 1080 + 5 * (year - 2018);
            rows.append("%s,%d-01-01,%d-12-31,%d,1000,dst,official,1\n"
                    .formatted(year == 2025 ? "01273" : "01288", year, year, boys));
        }
        return rows.toString();
    }

    /** Tân Mỹ in its district, the district in the province: 12 meetings, 5 and 3. */
    private UUID consolidatedIn2024() {
        var period = period("bac-giang", "năm 2024");
        var tanMy = OwingUnit.submissionOf(period, TAN_MY, null);
        var district = OwingUnit.submissionOf(period, DISTRICT, null);
        var whole = OwingUnit.submissionOf(period, PROVINCE, null);
        act(officer(TAN_MY), tanMy, "draft", NOTHING).expect(200);
        act(officer(TAN_MY), tanMy, "entries", typed(12)).expect(200);
        act(leader(TAN_MY), tanMy, "submission", NOTHING).expect(200);
        act(consolidator(DISTRICT), tanMy, "acceptance", NOTHING).expect(200);
        act(consolidator(DISTRICT), district, "consolidation", NOTHING).expect(200);
        act(officer(DISTRICT), district, "entries", typed(5)).expect(200);
        act(leader(DISTRICT), district, "submission", NOTHING).expect(200);
        act(consolidator(PROVINCE), district, "acceptance", NOTHING).expect(200);
        act(officer(PROVINCE), whole, "draft", NOTHING).expect(200);
        act(officer(PROVINCE), whole, "entries", typed(3)).expect(200);
        act(consolidator(PROVINCE), whole, "consolidation", NOTHING).expect(200);
        return whole;
    }

    private UUID approvedInCaoBang(String title) {
        var report = OwingUnit.submissionOf(period("cao-bang", title), "04/", null);
        act(foreigner(), report, "consolidation", NOTHING).expect(200);
        act(committeeLeader("cao-bang", "04/"), report, "approval", NOTHING).expect(200);
        return report;
    }

    private UUID period(String tenant, String title) {
        return as("bac-giang".equals(tenant) ? consolidator(PROVINCE) : foreigner())
                .get(API + "/periods")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(period ->
                        ("Báo cáo " + title).equals(period.path("title").asString()))
                .map(period -> UUID.fromString(period.path("id").asString()))
                .findFirst()
                .orElseThrow();
    }

    private String paper(TestToken who, UUID report, String field) {
        return as(who).get(API + "/submissions/" + report)
                .expect(200)
                .json()
                .at("/document/" + field)
                .asString();
    }

    private ReportSnapshot snapshot(Tenant tenant, UUID report) {
        return tenants.call(tenant, () -> making.current(requireNonNull(mongo.findById(report, Submission.class))));
    }

    private void everyNumberIsThatOfTheSnapshot(TestToken who, Tenant tenant, UUID report) throws IOException {
        PrintedNumbers.areThoseOf(
                snapshot(tenant, report),
                file(who, report, "document"),
                file(who, report, "workbook"),
                file(who, report, "dataset"));
    }

    private String words(TestToken who, UUID report) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file(who, report, "document")))) {
            var cells = word.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getParagraphs().stream());
            return Stream.concat(word.getParagraphs().stream(), cells)
                    .map(XWPFParagraph::getText)
                    .collect(Collectors.joining("\n"));
        }
    }

    private byte[] file(TestToken who, UUID report, String kind) {
        return as(who).get(API + "/submissions/" + report + "/" + kind)
                .expect(200)
                .bytes();
    }

    private static List<String> numbers(ReportSnapshot report) {
        return report.annexes().stream().map(AnnexTable::number).toList();
    }

    private static AnnexTable annex(ReportSnapshot report, String number) {
        return report.annexes().stream()
                .filter(annex -> annex.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> row(AnnexTable annex, String name) {
        return annex.rows().stream()
                .filter(row -> row.name().startsWith(name))
                .findFirst()
                .map(row -> row.cells().stream().map(FigureValue::text).toList())
                .orElseThrow();
    }

    private static String figure(ReportSnapshot report, String code) {
        return report.parts().stream()
                .flatMap(part -> part.figures().stream())
                .filter(figure -> figure.code().startsWith(code))
                .map(figure -> figure.value().text())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> typed(long sessions) {
        return Map.of(
                "figures",
                List.of(Map.of("key", "CAM-01.sessions", "value", sessions, "source", "Sổ theo dõi truyền thông")));
    }
}
