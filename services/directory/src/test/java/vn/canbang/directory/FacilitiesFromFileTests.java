package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.directory.Filing.bring;
import static vn.canbang.directory.Filing.carriedOut;
import static vn.canbang.directory.Filing.done;
import static vn.canbang.directory.Filing.look;
import static vn.canbang.directory.Province.API;
import static vn.canbang.directory.Province.clinic;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.canbang.starter.feed.FeedConsumption;
import vn.canbang.test.Api;
import vn.canbang.test.SheetFile;

/** A branch brings its facilities and providers as Excel files, as they really come. */
@DirectoryTest
@Tag("S40")
class FacilitiesFromFileTests {

    private static final String COMMUNE = "04/040/01273/";
    private static final String SIBLING = "04/040/01276/";

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    @Autowired
    private FeedConsumption consumption;

    private Province province;
    private String mark = "";

    @BeforeEach
    void aProvince() {
        province = Province.made(port, identity, "tep-co-so", "04", "2024-10-01");
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @AfterEach
    void everythingRuns() {
        if (!consumption.isRunning()) {
            consumption.start();
        }
    }

    private Api branch() {
        return province.as(province.officer("04/", "population_officer"));
    }

    private Api commune() {
        return province.as(province.officer(COMMUNE, "data_entry"));
    }

    private static SheetFile facilities() {
        return SheetFile.of(
                "Tên cơ sở",
                "Hình thức tổ chức",
                "Dịch vụ",
                "Công lập / Tư nhân",
                "Mã xã",
                "Địa chỉ",
                "Số giấy phép hoạt động",
                "Hoạt động từ ngày");
    }

    private SheetFile twoClinics() {
        return facilities()
                .row(
                        "Phòng khám A " + mark,
                        "Phòng khám chuyên khoa",
                        "Siêu âm; Khám thai, đỡ đẻ",
                        "Tư nhân",
                        "01273",
                        "Số 1",
                        "A-" + mark,
                        "01/03/2020")
                .row(
                        "PHÒNG KHÁM B " + mark,
                        "specialist_clinic",
                        "ultrasound",
                        "private",
                        "01276 phường Tân Giang",
                        null,
                        "B-" + mark,
                        LocalDate.of(2021, 1, 5));
    }

    private static SheetFile providers() {
        return SheetFile.of(
                "Họ và tên", "Chức danh", "Số giấy phép hành nghề", "Nơi làm việc", "Dịch vụ", "Làm việc từ ngày");
    }

    private JsonNode listed(String list) {
        return branch().get(API + "/" + list + "?limit=200&q=" + mark)
                .expect(200)
                .json()
                .path("items");
    }

    @Test
    void takesFacilitiesAndThenTheirProviders() {
        var view = carriedOut(branch(), "facilities", twoClinics());

        assertThat(view.path("added").asInt()).isEqualTo(2);
        assertThat(listed("facilities")
                        .valueStream()
                        .map(row -> row.at("/commune/path").asString()))
                .containsExactly(COMMUNE, SIBLING);
        assertThat(listed("facilities").at("/0/serviceKinds").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("ultrasound", "obstetric_care");

        carriedOut(
                branch(),
                "providers",
                providers()
                        .row("NGUYỄN THỊ HOÀ", "Bác sỹ", "H1" + mark, "A-" + mark, "Siêu âm", "01/05/2021")
                        .row("Trần Văn Ba", "doctor", "H2" + mark, "Phòng khám B " + mark, "ultrasound", "2021-05-02"));

        var people =
                branch().get(API + "/providers?q=h1" + mark).expect(200).json().path("items");
        assertThat(people.at("/0/fullName").asString()).isEqualTo("Nguyễn Thị Hoà");
        assertThat(people.at("/0/facility/name").asString()).isEqualTo("Phòng khám A " + mark);
    }

    @Test
    void saysThatLostZerosWerePutBackAndTakesNamesInAnyForm() {
        var decomposed = Normalizer.normalize("Phòng khám Ánh Dương " + mark, Normalizer.Form.NFD);
        var file = facilities()
                .row(decomposed, "phong kham chuyen khoa", "SIÊU ÂM", "tư nhân", 1273, null, "C-" + mark, "5/11/2020");

        var view = carriedOut(branch(), "facilities", file);

        assertThat(view.path("repairs")).hasSize(1);
        assertThat(view.at("/repairs/0/text").asString()).isEqualTo("Dòng 2, cột Mã xã: 1273 được hiểu là 01273.");
        assertThat(listed("facilities").at("/0/name").asString()).isEqualTo("Phòng khám Ánh Dương " + mark);
    }

    @Test
    void storesNothingOnADryRunNorWhenOneRowIsWrong() {
        look(branch(), "facilities", twoClinics()).expect(200);
        var wrong = twoClinics()
                .row(
                        "Phòng khám C " + mark,
                        "Phòng khám chuyên khoa",
                        "Siêu âm",
                        "Tư nhân",
                        "01273",
                        null,
                        null,
                        "01/03/2020")
                .row(
                        "Phòng khám D " + mark,
                        "Phòng khám chuyên khoa",
                        "Siêu âm",
                        "Tư nhân",
                        "01273",
                        null,
                        "a-" + mark,
                        "01/03/2020")
                .row(
                        "Phòng khám E " + mark,
                        "Phòng khám chuyên khoa",
                        "Siêu âm",
                        "Tư nhân",
                        "01273",
                        null,
                        "E-" + mark,
                        "01/03/2030");

        var errors = bring(branch(), "facilities", wrong)
                .expectProblem(422, "import_rejected")
                .json()
                .path("errors");

        assertThat(errors.valueStream()
                        .map(error -> error.path("pointer").asString() + " "
                                + error.path("code").asString()))
                .containsExactly(
                        "/rows/4/operatingLicenceNo licence_missing",
                        "/rows/5/operatingLicenceNo twice_in_file",
                        "/rows/6/openedOn date_in_future");
        assertThat(errors.at("/1/detail").asString())
                .isEqualTo("Dòng 5, cột Số giấy phép hoạt động: Đã có ở dòng 2 của tệp. Sửa: bỏ một trong hai dòng.");
        assertThat(listed("facilities")).isEmpty();
    }

    @Test
    void changesNothingTheSecondTimeAndLeavesWhatStandsAsItIs() {
        carriedOut(branch(), "facilities", twoClinics());

        var same = bring(branch(), "facilities", twoClinics()).expect(200).json();
        var fromTheCommune = look(
                        branch(),
                        "facilities",
                        twoClinics()
                                .row(
                                        "Phòng khám C " + mark,
                                        "Phòng khám chuyên khoa",
                                        "Siêu âm",
                                        "Tư nhân",
                                        "01273",
                                        null,
                                        "C-" + mark,
                                        "01/03/2020"))
                .expect(200)
                .json();

        assertThat(same.path("unchanged").asInt()).isEqualTo(2);
        assertThat(fromTheCommune.path("unchanged").asInt()).isEqualTo(2);
        assertThat(fromTheCommune.path("added").asInt()).isEqualTo(1);
        assertThat(listed("facilities")).hasSize(2);
    }

    @Test
    void refusesALicenceThatAnotherFacilityOrProviderHas() {
        carriedOut(branch(), "facilities", twoClinics());
        carriedOut(
                branch(),
                "providers",
                providers().row("Trần Văn Ba", "doctor", "H2" + mark, "A-" + mark, "ultrasound", "2021-05-02"));

        var other = facilities()
                .row(
                        "Cơ sở khác " + mark,
                        "Phòng khám chuyên khoa",
                        "Siêu âm",
                        "Tư nhân",
                        "01273",
                        null,
                        "a-" + mark,
                        "01/03/2020");
        var person = providers().row("Lê Thị Tư", "doctor", "h2" + mark, "A-" + mark, "ultrasound", "2021-05-02");

        assertThat(bring(branch(), "facilities", other)
                        .expectProblem(422, "import_rejected")
                        .json()
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("licence_taken");
        assertThat(bring(branch(), "providers", person)
                        .expectProblem(422, "import_rejected")
                        .json()
                        .at("/errors/0/detail")
                        .asString())
                .startsWith("Dòng 2, cột Số giấy phép hành nghề: ");
    }

    @Test
    void warnsOfANamesakeAtTheSameWorkplace() {
        carriedOut(branch(), "facilities", twoClinics());

        var view = look(
                        branch(),
                        "providers",
                        providers()
                                .row("Trần Văn Ba", "doctor", "H2" + mark, "A-" + mark, "ultrasound", "2021-05-02")
                                .row("Trần Văn Bá", "doctor", "H3" + mark, "A-" + mark, "ultrasound", "2021-05-02"))
                .expect(200)
                .json();

        assertThat(view.path("added").asInt()).isEqualTo(2);
        assertThat(view.path("repairs")).hasSize(1);
        assertThat(view.at("/repairs/0/row").asInt()).isEqualTo(3);
        assertThat(view.at("/repairs/0/text").asString()).contains("trùng họ tên");
    }

    @Test
    @Tag("S14")
    @Tag("S15")
    void refusesAlikeWhatLiesInAnotherCommuneAndInAnotherProvince() {
        carriedOut(branch(), "facilities", twoClinics());
        var sibling = facilities()
                .row(
                        "X " + mark,
                        "Phòng khám chuyên khoa",
                        "Siêu âm",
                        "Tư nhân",
                        "01276",
                        null,
                        "X-" + mark,
                        "01/03/2020");
        var foreign = facilities()
                .row(
                        "X " + mark,
                        "Phòng khám chuyên khoa",
                        "Siêu âm",
                        "Tư nhân",
                        "07201",
                        null,
                        "X-" + mark,
                        "01/03/2020");
        var elsewhere = providers().row("Lê Thị Tư", "doctor", "H4" + mark, "B-" + mark, "ultrasound", "2021-05-02");
        var nowhere = providers().row("Lê Thị Tư", "doctor", "H4" + mark, "B-không có", "ultrasound", "2021-05-02");

        assertThat(errors("facilities", sibling)).isEqualTo(errors("facilities", foreign));
        assertThat(errors("providers", elsewhere).replace("B-" + mark, "?"))
                .isEqualTo(errors("providers", nowhere).replace("B-không có", "?"));
        assertThat(listed("facilities")).hasSize(2);
    }

    private String errors(String kind, SheetFile file) {
        return bring(commune(), kind, file)
                .expectProblem(422, "import_rejected")
                .text();
    }

    @Test
    void refusesAFileInAnOldEncoding() {
        var file = facilities()
                .row("Phßng kh¸m ¸nh D­¬ng", "a", "b", "c", "01273", null, "d", "01/03/2020")
                .in(".VnTime");

        bring(branch(), "facilities", file).expectProblem(422, "workbook_old_encoding");
    }

    @Test
    void listsARowThatWasOvertakenAndCarriesOutTheOthers() {
        consumption.stop();
        var accepted = bring(branch(), "facilities", twoClinics()).expect(202).json();
        province.as(province.officer(COMMUNE, "data_entry"))
                .post(API + "/facilities", clinic("Phòng khám khác " + mark, COMMUNE, "A-" + mark))
                .expect(201);
        consumption.start();

        var view = done(branch(), "facilities", accepted);

        assertThat(view.path("added").asInt()).isEqualTo(1);
        assertThat(view.at("/conflicts/0/text").asString())
                .startsWith("Dòng 2, cột Số giấy phép hoạt động: Số giấy phép này đã có");
        assertThat(listed("facilities")
                        .valueStream()
                        .map(row -> row.path("name").asString()))
                .containsExactlyInAnyOrder("Phòng khám khác " + mark, "PHÒNG KHÁM B " + mark);
    }

    @Test
    void hasNoColumnForWhatIsNotAskedOfAProvider() {
        var kinds = branch().get(API + "/imports").expect(200).json().path("items");

        assertThat(kinds.valueStream().map(kind -> kind.path("kind").asString()))
                .containsExactlyInAnyOrder("facilities", "providers", "villages");
        assertThat(kinds.toString()).doesNotContain("Ngày sinh", "Giới tính", "Số điện thoại", "CCCD", "Mật khẩu");
    }

    @Test
    void fillsTheTemplateWithTheCommunesOfTheOwnAreaAndItsFacilities() {
        carriedOut(branch(), "facilities", twoClinics());

        var template = vn.canbang.workbook.WorkbookReader.read(
                branch().get(API + "/imports/providers/template").expect(200).bytes(),
                java.util.List.of("Nơi làm việc"),
                "Danh mục mã");

        assertThat(template.rows().stream().map(row -> row.cell("Nơi làm việc").text()))
                .contains("Phòng khám A " + mark + " (A-" + mark + ", phường Hợp Giang)");
    }
}
