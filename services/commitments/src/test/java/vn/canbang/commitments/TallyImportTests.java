package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.SIBLING_VILLAGE;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.VILLAGE;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.tally;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.canbang.commitments.directory.Villages;
import vn.canbang.commitments.tally.CommitmentTally;
import vn.canbang.test.Answer;
import vn.canbang.test.SheetFile;
import vn.canbang.test.TestToken;

/** Totals brought in by file: a stock, so the same row twice changes nothing. */
class TallyImportTests extends RunningService {

    private static final String IMPORT = API + "/imports/tallies";
    private static final String CLAUSE = "Không lựa chọn giới tính thai nhi";
    private static final String POLICY = "Thực hiện chính sách dân số trong trường học";

    @Autowired
    private Villages villages;

    @AfterEach
    void onlyTheUsualVillages() {
        Province.tellVillages(null);
        tenants.run(BAC_GIANG, villages::askAgain);
    }

    @BeforeEach
    void noTallies() {
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), CommitmentTally.class));
    }

    private static SheetFile file() {
        return SheetFile.of(
                "Thôn, cơ quan, trường",
                "Nội dung",
                "Ngày họp",
                "Tổng số",
                "Số đang có cam kết (kể cả các lần trước)",
                "Người nhận cam kết",
                "Nơi lưu bản giấy");
    }

    private static SheetFile row(SheetFile file, String holder, String day, Object total, Object signed) {
        return file.row(holder, CLAUSE, day, total, signed, "Trưởng thôn", "Nhà văn hóa thôn");
    }

    private Answer send(SheetFile file) {
        return once(officer(TAN_MY)).postWorkbook(IMPORT + "?fileName=thon.xlsx", file.bytes());
    }

    private JsonNode carriedOut(Answer accepted) {
        var path = IMPORT + "/" + accepted.json().path("id").asString();
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> as(officer(TAN_MY)).get(path).expect(200).json(),
                        view -> view.path("state").asString().equals("carried_out"));
    }

    private JsonNode summary(String kind) {
        return as(officer(TAN_MY))
                .get(API + "/tallies?subjectKind=" + kind)
                .expect(200)
                .json()
                .path("summary");
    }

    @Test
    @Tag("S40")
    void recordsTheTotalsOfVillagesAndBodies() {
        var sheet = file();
        row(sheet, "Đông", "12/11/2024", 120, 118);
        row(sheet, TAN_MY + "v10/", "13/11/2024", "90", "80");
        row(sheet, "UBND xã Tân Mỹ", "14/11/2024", 22, 20);

        var view = carriedOut(send(sheet).expect(202));

        assertThat(view.path("added").asInt()).isEqualTo(3);
        assertThat(summary("household_group").path("signed").asInt()).isEqualTo(198);
        assertThat(summary("staff_of_unit").path("signed").asInt()).isEqualTo(20);
    }

    @Test
    @Tag("S40")
    void saysWhatIsNewWhatIsCorrectedAndWhatStandsAlready() {
        once(officer(TAN_MY))
                .post(API + "/tallies", tally(VILLAGE, "2024-11-12", 118, 120))
                .expect(200);
        var sheet = file();
        row(sheet, "Đông", "12/11/2024", 120, 118);
        row(sheet, "Đông", "13/11/2024", 120, 119);
        row(sheet, "Hạ", "13/11/2024", 90, 80);

        var same = as(officer(TAN_MY))
                .postWorkbook(IMPORT + "?dryRun=true&fileName=a.xlsx", sheet.bytes())
                .expect(200)
                .json();
        var other = file();
        row(other, "Đông", "12/11/2024", 120, 117);
        var corrected = as(officer(TAN_MY))
                .postWorkbook(IMPORT + "?dryRun=true&fileName=b.xlsx", other.bytes())
                .expect(200)
                .json();

        assertThat(same.path("unchanged").asInt()).isEqualTo(1);
        assertThat(same.path("added").asInt()).isEqualTo(2);
        assertThat(corrected.path("changed").asInt()).isEqualTo(1);
        assertThat(summary("household_group").path("signed").asInt()).isEqualTo(118);
    }

    @Test
    @Tag("S40")
    void takesNoRowWhenOneIsWrongAndSaysWhere() {
        var sheet = file();
        row(sheet, "Đông", "12/11/2024", 120, 130);
        row(sheet, "Hạ", "21/11/2024", 90, 80);
        row(sheet, "Sau", "12/11/2024", 60, 10);
        row(sheet, SIBLING_VILLAGE.toString(), "12/11/2024", 60, 10);
        row(sheet, "Đông", "11/11/2024", 120, 100);
        row(sheet, "Đông", "11/11/2024", 120, 101);
        sheet.row("Hạ", "Không sinh con thứ ba", "12/11/2024", 90, 10, null, "Nhà văn hóa thôn");

        var problem = send(sheet).expectProblem(422, "import_rejected");

        assertThat(problem.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString()))
                .contains(
                        "/rows/2/signed",
                        "/rows/3/asOf",
                        "/rows/4/holder",
                        "/rows/5/holder",
                        "/rows/7/holder",
                        "/rows/8/clause");
        assertThat(summary("household_group").path("recorded").asInt()).isZero();
    }

    @Test
    void takesTheDayOnWhichASchoolWasMonitoredAndRefusesOneOfAVillage() {
        var sheet = monitoring();
        sheet.row("Trường THCS Tân Mỹ", POLICY, "12/11/2024", 31, 30, null, "Văn thư", "14/11/2024");

        carriedOut(send(sheet).expect(202));
        var village = monitoring();
        village.row("Đông", CLAUSE, "12/11/2024", 120, 118, null, "Nhà văn hóa thôn", "14/11/2024");
        var problem = send(village).expectProblem(422, "import_rejected");

        var row = as(officer(TAN_MY))
                .get(API + "/tallies?subjectKind=school")
                .expect(200)
                .json()
                .path("items")
                .path(0);
        assertThat(row.path("monitoredOn").asString()).isEqualTo("2024-11-14");
        assertThat(problem.json().path("errors").path(0).path("pointer").asString())
                .isEqualTo("/rows/2/monitoredOn");
    }

    private static SheetFile monitoring() {
        return SheetFile.of(
                "Thôn, cơ quan, trường",
                "Nội dung",
                "Ngày họp",
                "Tổng số",
                "Số đang có cam kết (kể cả các lần trước)",
                "Người nhận cam kết",
                "Nơi lưu bản giấy",
                "Ngày theo dõi (trường học)");
    }

    @Test
    @Tag("S10")
    void isOnlyForThoseWhoRecordTotals() {
        var head = TestToken.in("bac-giang").unit(TAN_MY).line().roles("unit_head");

        once(head).postWorkbook(IMPORT + "?fileName=a.xlsx", file().bytes()).expectProblem(403, "not_allowed");
        as(head).get(IMPORT + "/template").expectProblem(403, "not_allowed");
    }

    @Test
    void offersTheVillagesOfTheCommuneInItsTemplate() {
        var text =
                textOf(as(officer(TAN_MY)).get(IMPORT + "/template").expect(200).bytes());

        assertThat(text).contains("Đông, ", "Hạ, ", CLAUSE).doesNotContain("Sau, ", "child_number_limit");
    }

    @Test
    void tellsVillagesOfOneNameApartAndThoseThatAnAccentTellsApart() {
        Province.tellVillagesOfNearlyOneName();
        tenants.run(BAC_GIANG, villages::askAgain);
        var known = file();
        row(known, "Đông, xã Tân Mỹ, huyện Lạng Giang, " + TAN_MY + "v3/", "12/11/2024", 120, 118);
        row(known, "Đông, xã Tân Mỹ, huyện Lạng Giang, " + TAN_MY + "v11/", "12/11/2024", 50, 40);
        row(known, "Hạ", "12/11/2024", 90, 80);
        row(known, "hà, xã Tân Mỹ", "12/11/2024", 40, 30);
        var unclear = file();
        row(unclear, "Đông", "12/11/2024", 120, 118);
        row(unclear, "Đông, xã Tân Mỹ", "12/11/2024", 120, 118);
        row(unclear, "Hả", "12/11/2024", 90, 80);

        var taken = send(known).expect(202);
        var refused = send(unclear).expectProblem(422, "import_rejected").json();
        var template =
                textOf(as(officer(TAN_MY)).get(IMPORT + "/template").expect(200).bytes());

        assertThat(carriedOut(taken).path("added").asInt()).isEqualTo(4);
        assertThat(summary("household_group").path("signed").asInt()).isEqualTo(268);
        assertThat(refused.path("errors")
                        .valueStream()
                        .map(error -> error.path("code").asString()))
                .containsExactly("choice_ambiguous", "choice_ambiguous", "choice_unknown");
        assertThat(template).contains(TAN_MY + "v3/", TAN_MY + "v11/", "Hà, xã Tân Mỹ");
    }
}
