package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.DONG_SON;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.clinic;
import static vn.canbang.commitments.Province.foreigner;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Province.provider;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.signing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;
import vn.canbang.test.SheetFile;
import vn.canbang.test.TestToken;

/** Signatures brought in by file: found by licence, judged by the rules of one signature, carried out together. */
class CommitmentImportTests extends RunningService {

    private static final String IMPORT = API + "/imports/commitments";
    private static final String CLINIC = "Phòng khám nhập tệp";
    private static final String STATION = "Trạm Y tế xã Tân Mỹ";
    private static final String CLAUSE = "Không hỗ trợ lựa chọn giới tính thai nhi";

    private String year = "";

    @BeforeEach
    void nobodyHasSigned() {
        nothingRecorded();
        year = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }

    private UUID licensed(String name, String number, String commune) {
        var id = provider(name, CLINIC, commune, Map.of("practiceLicenceNo", licence(number)));
        onRoster(id);
        return id;
    }

    /** Another number in each test. */
    private String licence(String number) {
        return number + "/" + year + "-CCHN";
    }

    private static SheetFile file() {
        return SheetFile.of(
                "Số giấy phép hoặc mã người, cơ sở ký",
                "Ngày ký",
                "Bên nhận cam kết",
                "Nội dung",
                "Nơi ký",
                "Nơi lưu bản giấy");
    }

    private static SheetFile signed(SheetFile file, String signer, Object day) {
        return file.row(signer, day, STATION, CLAUSE, "Hội trường xã", "Tủ số 2");
    }

    private Answer send(TestToken token, SheetFile file) {
        return once(token).postWorkbook(IMPORT + "?fileName=cam-ket.xlsx", file.bytes());
    }

    private Answer check(TestToken token, SheetFile file) {
        return as(token).postWorkbook(IMPORT + "?dryRun=true&fileName=cam-ket.xlsx", file.bytes());
    }

    private JsonNode carriedOut(Answer accepted) {
        var path = IMPORT + "/" + accepted.json().path("id").asString();
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> as(officer(TAN_MY)).get(path).expect(200).json(),
                        view -> view.path("state").asString().equals("carried_out"));
    }

    private List<JsonNode> commitments() {
        return rowsOf("/commitments?limit=100");
    }

    @Test
    @Tag("S40")
    void recordsWhoIsNamedByLicenceOrByTheCodeOfAnExportedList() {
        licensed("Lê Thị Giấy", "0011", TAN_MY);
        var coded = licensed("Lê Văn Mã", "0012", TAN_MY);
        var clinic = clinic(CLINIC, TAN_MY, Map.of("operatingLicenceNo", licence("77")));
        facilityOnRoster(clinic);
        var sheet = file();
        signed(sheet, licence("0011").toLowerCase(java.util.Locale.ROOT).replace("/", " / "), "15/11/2024");
        signed(sheet, coded.toString(), LocalDate.of(2024, 11, 14));
        signed(sheet, licence("77"), "13/11/2024");

        var view = carriedOut(send(officer(TAN_MY), sheet).expect(202));

        assertThat(view.path("added").asInt()).isEqualTo(3);
        assertThat(view.path("conflicts")).isEmpty();
        assertThat(commitments())
                .extracting(row -> row.path("subject").path("name").asString())
                .containsExactlyInAnyOrder("Lê Thị Giấy", "Lê Văn Mã", CLINIC);
        assertThat(commitments())
                .allSatisfy(row -> assertThat(row.path("keptAt").asString()).isEqualTo("Tủ số 2"));
    }

    @Test
    void countsAndListsWhatItRecordsAsOneSignatureDoes() {
        licensed("Lê Thị Một", "0021", TAN_MY);
        licensed("Lê Thị Hai", "0022", TAN_MY);
        var sheet = file();
        signed(sheet, licence("0021"), "15/11/2024");

        carriedOut(send(officer(TAN_MY), sheet).expect(202));

        assertThat(as(officer(TAN_MY)).get(API + "/gap-list").expect(200).text())
                .contains("Lê Thị Hai")
                .doesNotContain("Lê Thị Một");
        var summary = as(officer(TAN_MY)).get(API + "/gap-list/summary").json();
        assertThat(summary.path("missing").asInt()).isEqualTo(1);
        assertThat(as(officer(TAN_MY))
                        .get(API + "/commitments/summary")
                        .json()
                        .path("active")
                        .asInt())
                .isEqualTo(1);
        var key = "commitments.providers_committed 07201@2004-07-08 - 2024-11-15 -";
        eventually(() -> measures().getOrDefault(key, 0L) == 1);
        var id = commitments().getFirst().path("id").asString();
        assertThat(as(officer(TAN_MY))
                        .get(API + "/commitments/" + id)
                        .json()
                        .path("history")
                        .path(0)
                        .path("by")
                        .asString())
                .isEqualTo("Người thử");
    }

    @Test
    @Tag("S40")
    void changesNothingWhenTheSameRowsComeAgain() {
        licensed("Lê Thị Lặp", "0031", TAN_MY);
        var sheet = file();
        signed(sheet, licence("0031"), "15/11/2024");
        carriedOut(send(officer(TAN_MY), sheet).expect(202));

        var again = send(officer(TAN_MY), sheet).expect(200).json();
        licensed("Lê Thị Thêm", "0032", TAN_MY);
        signed(sheet, licence("0032"), "15/11/2024");
        var more = check(officer(TAN_MY), sheet).expect(200).json();

        assertThat(again.path("added").asInt()).isZero();
        assertThat(more.path("added").asInt()).isEqualTo(1);
        assertThat(more.path("unchanged").asInt()).isEqualTo(1);
        assertThat(commitments()).hasSize(1);
    }

    @Test
    @Tag("S40")
    void takesNoRowWhenOneIsWrongAndSaysWhere() {
        licensed("Lê Thị Đúng", "0041", TAN_MY);
        licensed("Lê Thị Mai Sau", "0042", TAN_MY);
        var inForce = licensed("Lê Thị Còn", "0043", TAN_MY);
        once(officer(TAN_MY))
                .post(API + "/commitments", signing(inForce, "2024-11-01"))
                .expect(201);
        var sheet = file();
        signed(sheet, licence("0041"), "15/11/2024");
        signed(sheet, licence("0042"), "21/11/2024");
        signed(sheet, licence("0043"), "15/11/2024");
        signed(sheet, licence("9999"), "15/11/2024");
        signed(sheet, licence("0041"), "15/11/2024");
        sheet.row(licence("0042"), "15/11/2024", "Sở nào đó", "Không sinh con thứ ba", null, null);

        var problem = send(officer(TAN_MY), sheet).expectProblem(422, "import_rejected");

        assertThat(problem.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString()))
                .contains(
                        "/rows/3/signedOn",
                        "/rows/4",
                        "/rows/5/signer",
                        "/rows/6/signer",
                        "/rows/7/counterparty",
                        "/rows/7/clauses");
        assertThat(commitments()).hasSize(1);
    }

    @Test
    @Tag("S39")
    void oneSignerNamedByLicenceAndByCodeIsOneSignerTwice() {
        var doctor = licensed("Lê Thị Hai Lần", "0044", TAN_MY);
        var other = licensed("Lê Thị Một Lần", "0045", TAN_MY);
        var sheet = file();
        signed(sheet, licence("0044"), "15/11/2024");
        signed(sheet, other.toString(), "15/11/2024");
        signed(sheet, doctor.toString(), "14/11/2024");

        var errors = send(officer(TAN_MY), sheet)
                .expectProblem(422, "import_rejected")
                .json()
                .path("errors");

        assertThat(errors).hasSize(1);
        assertThat(errors.path(0).path("pointer").asString()).isEqualTo("/rows/4/signer");
        assertThat(errors.path(0).path("code").asString()).isEqualTo("twice_in_file");
        assertThat(errors.path(0).path("detail").asString())
                .startsWith("Dòng 4, cột Số giấy phép hoặc mã người, cơ sở ký: ")
                .contains("dòng 2");
        assertThat(commitments()).isEmpty();
    }

    @Test
    @Tag("S14")
    void knowsNobodyOutsideTheImportersScope() {
        licensed("Lê Thị Xã Khác", "0051", DONG_SON);
        var sheet = file();
        signed(sheet, licence("0051"), "15/11/2024");
        var nobody = file();
        signed(nobody, licence("0052"), "15/11/2024");

        var theirs = send(officer(TAN_MY), sheet).expectProblem(422, "import_rejected");
        var unknown = send(officer(TAN_MY), nobody).expectProblem(422, "import_rejected");

        assertThat(theirs.json().path("errors")).isEqualTo(unknown.json().path("errors"));
        send(foreigner(), sheet).expectProblem(422, "import_rejected");
    }

    @Test
    @Tag("S10")
    void isOnlyForThoseWhoRecordSignatures() {
        var leader = TestToken.in("bac-giang").unit(TAN_MY).line().roles("leader");
        var administrator = TestToken.in("bac-giang").unit("24/").line().roles("tenant_admin");
        for (var outsider : List.of(leader, administrator, Province.agency())) {
            send(outsider, file()).expectProblem(403, "not_allowed");
            as(outsider).get(IMPORT + "/template").expectProblem(403, "not_allowed");
            as(outsider).get(IMPORT + "/recent").expectProblem(403, "not_allowed");
        }
    }

    @Test
    void offersInItsTemplateNobodysNameAndNothingThatTheLawHasEnded() {
        licensed("Lê Thị Không Lộ", "0061", TAN_MY);

        var template = as(officer(TAN_MY)).get(IMPORT + "/template").expect(200);

        var text = textOf(template.bytes());
        assertThat(text).contains(CLAUSE, STATION).doesNotContain("Không Lộ", "child_number_limit", "con thứ");
    }

    private static TestToken provincial() {
        return TestToken.in("bac-giang")
                .unit("24/")
                .organisation(Province.id("branch"))
                .roles("data_entry")
                .subject("officer of the province");
    }

    @Test
    void takesFromTheProvinceThePapersThatItsCommunesTook() {
        licensed("Lê Thị Tỉnh", "0091", TAN_MY);
        var sheet = file();
        signed(sheet, licence("0091"), "15/11/2024");

        assertThat(check(provincial(), sheet).expect(200).json().path("added").asInt())
                .isEqualTo(1);
    }

    @Test
    void tellsBodiesOfOneNameApartByTheirDistrict() {
        licensed("Lê Thị Trùng", "0097", DONG_SON);
        var named = "Trạm Y tế xã Phúc Sơn, xã Đông Sơn, huyện Lạng Giang";

        var guessed = send(
                provincial(), file().row(licence("0097"), "15/11/2024", "Trạm Y tế xã Phúc Sơn", CLAUSE, "Xã", "Tủ"));
        var meant = check(provincial(), file().row(licence("0097"), "15/11/2024", named, CLAUSE, "Xã", "Tủ"));

        assertThat(guessed.expectProblem(422, "import_rejected").text()).contains("choice_ambiguous");
        assertThat(meant.expect(200).json().path("added").asInt()).isEqualTo(1);
        assertThat(textOf(as(provincial()).get(IMPORT + "/template").expect(200).bytes()))
                .contains(named, "Trạm Y tế xã Phúc Sơn, xã Tiền Phong, huyện Yên Dũng");
    }

    @Test
    void refusesABodyThatIsNeitherWhereItsSignerIsNorAbove() {
        licensed("Lê Thị Nơi Khác", "0092", DONG_SON);
        var sheet = file();
        signed(sheet, licence("0092"), "15/11/2024");

        var problem = send(provincial(), sheet).expectProblem(422, "import_rejected");

        assertThat(problem.text()).contains("/rows/2/counterparty");
    }

    @Test
    void takesPapersFromBeforeAReorganisationWithTheBodiesOfThatTime() {
        liveOn(LocalDate.of(2025, 7, 10));
        var signers = List.of("0093", "0094", "0095");
        signers.forEach(number -> onRoster(provider(
                "Lê Thị Cũ " + number,
                CLINIC,
                Province.CLOSING,
                Map.of("practiceLicenceNo", licence(number), "responsible", Province.GOING_ON))));
        var sheet = file();
        var takers = List.of("Trạm Y tế xã Cũ (cũ)", "Phòng Y tế Sơn Động", "Trạm Y tế xã Cũ");
        IntStream.range(0, 3)
                .forEach(i -> sheet.row(
                        licence(signers.get(i)), "20/06/2025", takers.get(i), CLAUSE, "Hội trường", "Tủ số 2"));

        assertThat(check(provincial(), sheet).expect(200).json().path("added").asInt())
                .isEqualTo(3);
        assertThat(textOf(as(provincial()).get(IMPORT + "/template").expect(200).bytes()))
                .contains("Trạm Y tế xã Cũ (cũ)", "Trạm Y tế xã Mới", STATION)
                .doesNotContain("Trường THCS");
    }

    @Test
    void takesNoPaperOfTodayWithABodyThatHasEnded() {
        liveOn(LocalDate.of(2025, 7, 10));
        onRoster(provider(
                "Lê Thị Muộn",
                CLINIC,
                Province.CLOSING,
                Map.of("practiceLicenceNo", licence("0096"), "responsible", Province.GOING_ON)));
        var sheet = file().row(licence("0096"), "08/07/2025", "Trạm Y tế xã Cũ (cũ)", CLAUSE, "Hội trường", "Tủ số 2");

        assertThat(send(provincial(), sheet)
                        .expectProblem(422, "import_rejected")
                        .text())
                .contains("/rows/2/counterparty");
    }

    @Test
    @Tag("S40")
    void carriesOutTheOthersWhenOneIsOvertaken() {
        var sheet = file();
        IntStream.range(0, 5).forEach(i -> {
            licensed("Lê Thị Số " + i, "007" + i, TAN_MY);
            signed(sheet, licence("007" + i), "15/11/2024");
        });
        var overtaken = Province.id("Lê Thị Số 3");
        var accepted = overtakenBy(sheet, overtaken);

        var view = carriedOut(accepted);

        assertThat(commitments()).hasSize(5);
        assertThat(view.path("added").asInt() + view.path("conflicts").size()).isEqualTo(5);
    }

    /** The file is accepted while the same person is recorded by hand; whoever comes first, nobody is recorded twice. */
    private Answer overtakenBy(SheetFile sheet, UUID overtaken) {
        var accepted = send(officer(TAN_MY), sheet).expect(202);
        once(officer(TAN_MY)).post(API + "/commitments", signing(overtaken, "2024-11-16"));
        return accepted;
    }

    @Test
    @Tag("S40")
    void saysOfTheRowAloneThatItWasSignedAgainTooEarlyAndWhatToWrite() {
        var early = licensed("Lê Thị Sớm", "0083", TAN_MY);
        licensed("Lê Thị Đúng", "0084", TAN_MY);
        once(officer(TAN_MY))
                .post(API + "/commitments", signing(early, "2024-11-01"))
                .expect(201);
        var sheet = file();
        signed(sheet, licence("0083"), "15/11/2024");
        signed(sheet, licence("0084"), "15/11/2024");

        var errors = check(officer(TAN_MY), sheet)
                .expectProblem(422, "import_rejected")
                .json()
                .path("errors");

        assertThat(errors).hasSize(1);
        assertThat(errors.path(0).path("pointer").asString()).isEqualTo("/rows/2");
        assertThat(errors.path(0).path("code").asString()).isEqualTo("commitment_in_force");
        assertThat(errors.path(0).path("detail").asString()).contains("“Ký lại trước hạn”");
    }

    @Test
    @Tag("S40")
    void recordsAPaperThatWasSignedAgainBeforeItsTimeWhenTheRowSaysSo() {
        var early = licensed("Lê Thị Sớm", "0085", TAN_MY);
        licensed("Lê Thị Lần Đầu", "0086", TAN_MY);
        once(officer(TAN_MY))
                .post(API + "/commitments", signing(early, "2024-11-01"))
                .expect(201);
        var sheet = saying();
        for (var number : List.of("0085", "0086")) {
            sheet.row(licence(number), "15/11/2024", STATION, CLAUSE, "Hội trường xã", "Tủ số 2", "Có");
        }

        var view = carriedOut(send(officer(TAN_MY), sheet).expect(202));

        assertThat(view.path("added").asInt()).isEqualTo(2);
        assertThat(view.path("conflicts")).isEmpty();
        assertThat(commitments())
                .extracting(row -> row.path("subject").path("name").asString() + " "
                        + row.path("status").asString())
                .containsExactlyInAnyOrder("Lê Thị Sớm renewed", "Lê Thị Sớm active", "Lê Thị Lần Đầu active");
        var again = check(officer(TAN_MY), sheet).expect(200).json();
        assertThat(again.path("added").asInt()).isZero();
    }

    @Test
    void refusesAnythingButYesInTheColumnOfEarlyRenewals() {
        licensed("Lê Thị Chữ", "0087", TAN_MY);
        var sheet = saying().row(licence("0087"), "15/11/2024", STATION, CLAUSE, "Hội trường xã", "Tủ số 2", "Chắc là");

        assertThat(send(officer(TAN_MY), sheet)
                        .expectProblem(422, "import_rejected")
                        .text())
                .contains("/rows/2/renews", "choice_unknown");
    }

    private static SheetFile saying() {
        return SheetFile.of(
                "Số giấy phép hoặc mã người, cơ sở ký",
                "Ngày ký",
                "Bên nhận cam kết",
                "Nội dung",
                "Nơi ký",
                "Nơi lưu bản giấy",
                "Ký lại trước hạn");
    }

    @Test
    void followsWhatWasSignedBefore() {
        var doctor = licensed("Lê Thị Ký Lại", "0081", TAN_MY);
        once(officer(TAN_MY))
                .post(API + "/commitments", signing(doctor, "2022-10-01"))
                .expect(201);
        var sheet = file();
        signed(sheet, licence("0081"), "15/11/2024");

        carriedOut(send(officer(TAN_MY), sheet).expect(202));

        assertThat(commitments())
                .extracting(row -> row.path("status").asString())
                .containsExactlyInAnyOrder("lapsed", "active");
    }
}
