package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.directory.Filing.bring;
import static vn.canbang.directory.Filing.carriedOut;
import static vn.canbang.directory.Filing.done;
import static vn.canbang.directory.Filing.look;
import static vn.canbang.directory.Province.API;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Api;
import vn.canbang.test.SheetFile;

/** The administrator sets up a province by files: villages, organisations, people with their appointments. */
@DirectoryTest
@Tag("S40")
class PeopleFromFileTests {

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    private Province province;
    private String mark = "";

    @BeforeEach
    void aProvince() {
        province = Province.made(port, identity, "tep-nhan-su", "04", "2024-10-01");
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @AfterEach
    void keycloakIsBack() {
        identity.away = false;
    }

    private Api admin() {
        return province.as(province.administrator());
    }

    private static SheetFile people() {
        return SheetFile.of("Họ và tên", "Tài khoản", "Cơ quan, tổ chức", "Vai trò", "Từ ngày", "Đến ngày");
    }

    private static SheetFile organisations() {
        return SheetFile.of("Tên cơ quan, tổ chức", "Loại", "Mã đơn vị hành chính", "Từ ngày", "Loại trường");
    }

    private String station() {
        var name = "Trạm Y tế " + mark;
        province.organisation(name, "commune_health_station", "04/040/01273/");
        return name;
    }

    private JsonNode person(String name, String username) {
        return admin().get(API + "/people?limit=200&q=" + name)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(person -> person.path("username").asString().equals(username))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesVillagesAndCountsTheirHouseholdsAnew() {
        var columns = new String[] {"Tên thôn, tổ dân phố", "Loại", "Mã xã", "Từ ngày", "Tổng số hộ"};
        carriedOut(
                admin(),
                "villages",
                SheetFile.of(columns)
                        .row("Hạ " + mark, "Xóm", 1273, "01/01/2010", "118")
                        .row("Thượng " + mark, "tổ dân phố", "01276", "01/01/2010", null));

        var view = carriedOut(
                admin(),
                "villages",
                SheetFile.of(columns)
                        .row("Hạ " + mark, "Xóm", "01273", "01/01/2010", "120")
                        .row("Thượng " + mark, "tổ dân phố", "01276", "01/01/2010", null));

        assertThat(view.path("changed").asInt()).isEqualTo(1);
        assertThat(view.path("unchanged").asInt()).isEqualTo(1);
        var villages =
                admin().get(API + "/villages?q=" + mark).expect(200).json().path("items");
        assertThat(villages).hasSize(2);
        assertThat(villages.at("/0/households").asInt()).isEqualTo(120);
        assertThat(villages.at("/0/fullName").asString()).isEqualTo("xóm Hạ " + mark);
    }

    @Test
    void leavesTheWordForTheKindOffTheNameAndSaysSo() {
        var file = SheetFile.of("Tên thôn, tổ dân phố", "Loại", "Mã xã", "Từ ngày")
                .row("XÓM Trung " + mark, "Xóm", "01273", "01/01/2010");

        var view = carriedOut(admin(), "villages", file);

        assertThat(view.path("repairs")).hasSize(1);
        assertThat(admin().get(API + "/villages?q=" + mark)
                        .expect(200)
                        .json()
                        .at("/items/0/fullName")
                        .asString())
                .isEqualTo("xóm Trung " + mark);
    }

    @Test
    void takesOrganisationsOfEveryLevel() {
        var view = carriedOut(
                admin(),
                "organisations",
                organisations()
                        .row("Chi cục " + mark, "Chi cục Dân số", 4, "01/01/2010", null)
                        .row("Phòng Y tế " + mark, "Phòng Y tế", 40, "01/01/2010", null)
                        .row("Trạm " + mark, "commune_health_station", "01273", "01/01/2010", null)
                        .row("Trường " + mark, "Cơ sở giáo dục", "01273", "01/01/2010", "Trường tiểu học"));
        var refused = bring(
                        admin(),
                        "organisations",
                        organisations()
                                .row("Chi cục khác " + mark, "Chi cục Dân số", "01273", "01/01/2010", null)
                                .row("Trường khác " + mark, "school", "01273", "01/01/2010", null))
                .expectProblem(422, "import_rejected")
                .json();

        assertThat(view.path("added").asInt()).isEqualTo(4);
        assertThat(view.path("repairs")).hasSize(2);
        assertThat(admin().get(API + "/organisations?q=" + mark)
                        .expect(200)
                        .json()
                        .path("items")
                        .valueStream()
                        .map(row -> row.at("/unit/path").asString()))
                .containsExactlyInAnyOrder("04/", "04/040/", "04/040/01273/", "04/040/01273/");
        assertThat(refused.path("errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString()))
                .containsExactly("/rows/2/kind", "/rows/3/schoolKind");
    }

    @Test
    void takesPeopleWithTheirAppointmentsAndOpensTheirAccounts() {
        var station = station();

        var view = carriedOut(
                admin(),
                "people",
                people().row("LÝ THỊ MỘT", "ly.mot." + mark, station, "Cán bộ nhập liệu; unit_head", "01/01/2024", null)
                        .row("Lý Thị Một", "ly.mot." + mark, station, "leader", "01/06/2024", "31/12/2024"));

        assertThat(view.path("added").asInt()).isEqualTo(1);
        assertThat(view.path("changed").asInt()).isEqualTo(1);
        var person = person("ly%20thi%20mot", "ly.mot." + mark);
        assertThat(person.path("name").asString()).isEqualTo("Lý Thị Một");
        assertThat(person.path("appointments")).hasSize(2);
        assertThat(person.path("account").asString()).isEqualTo("open");
        assertThat(identity.of("ly.mot." + mark).temporary()).isTrue();
    }

    @Test
    void listsThoseWhoseFirstPasswordNobodyHasSeenUntilItIsHandedOver() {
        var station = station();
        carriedOut(
                admin(),
                "people",
                people().row("Lý Bảy " + mark, "ly.bay." + mark, station, "data_entry", "01/01/2024", null));
        admin().post(
                        API + "/people",
                        Province.person(
                                "Lý Tám " + mark,
                                "ly.tam." + mark,
                                province.organisation("Trạm khác " + mark, "commune_health_station", "04/040/01273/"),
                                "data_entry"))
                .expect(201);
        assertThat(awaitingPassword()).containsExactly("ly.bay." + mark);

        var imported = person(mark, "ly.bay." + mark).path("id").asString();
        admin().post(API + "/people/" + imported + "/password", null).expect(200);

        assertThat(awaitingPassword()).isEmpty();
    }

    private List<String> awaitingPassword() {
        return admin().get(API + "/people?awaitingPassword=true&q=" + mark)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(person -> person.path("username").asString())
                .toList();
    }

    @Test
    void refusesWhatTheFormRefusesAsWell() {
        var station = station();

        var errors = bring(
                        admin(),
                        "people",
                        people().row("Lý Thị Hai", "Ly Hai", station, "data_entry", "01/01/2024", null)
                                .row("Lý Thị Ba", "ly.ba." + mark, station, "branch_head", "01/01/2024", null)
                                .row("Lý Thị Bốn", "ly.bon." + mark, "Không có", "data_entry", "01/01/2024", null)
                                .row("Lý Thị Năm", "ly.nam." + mark, station, "data_entry", "01/01/2024", "01/01/2023")
                                .row("Lý Thị Sáu", "tep-nhan-su.quantri", station, "data_entry", "01/01/2024", null))
                .expectProblem(422, "import_rejected")
                .json()
                .path("errors");

        assertThat(errors.valueStream()
                        .map(error -> error.path("pointer").asString() + " "
                                + error.path("code").asString()))
                .containsExactly(
                        "/rows/2/username invalid_value",
                        "/rows/3/roles role_not_at_level",
                        "/rows/4/organisationId choice_unknown",
                        "/rows/5/validTo ends_before_beginning",
                        "/rows/6/username username_taken");
        assertThat(admin().get(API + "/people?q=" + mark).expect(200).json().path("items"))
                .isEmpty();
    }

    @Test
    void refusesAnAccountUnderANameThatDiffersByAccentsOnly() {
        var station = station();
        var username = "ly.mo." + mark;
        carriedOut(admin(), "people", people().row("Lý Thị Hoà", username, station, "data_entry", "01/01/2024", null));

        var errors = bring(
                        admin(),
                        "people",
                        people().row("Lý Thị Hoả", username, station, "unit_head", "01/06/2024", null)
                                .row("Lý Thị Tám", username, station, "unit_head", "01/07/2024", null)
                                .row("Lý Thị Chín", "ly.chin." + mark, station, "data_entry", "01/01/2024", null)
                                .row("Lý Thị Chỉn", "ly.chin." + mark, station, "unit_head", "01/06/2024", null))
                .expectProblem(422, "import_rejected")
                .json()
                .path("errors");
        var same = look(
                        admin(),
                        "people",
                        people().row("LÝ THỊ HÒA", username, station, "unit_head", "01/06/2024", null))
                .expect(200)
                .json();

        assertThat(errors.valueStream()
                        .map(error -> error.path("pointer").asString() + " "
                                + error.path("code").asString()))
                .containsExactly(
                        "/rows/2/name name_differs_by_accents",
                        "/rows/3/username username_taken",
                        "/rows/5/name name_differs_by_accents");
        assertThat(same.path("changed").asInt()).isEqualTo(1);
    }

    @Test
    @Tag("S34")
    @Tag("S57")
    void waitsForTheSignInAndThenGoesOnWithTheRestOnceEach() {
        var station = station();
        var file = people();
        IntStream.range(0, 150)
                .forEach(number -> file.row(
                        "Người Thứ " + mark, "ng" + number + "." + mark, station, "data_entry", "01/01/2024", null));
        var accepted = bring(admin(), "people", file).expect(202).json();
        Awaitility.await()
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(60))
                .until(() -> identity.accounts.values().stream()
                        .anyMatch(account -> account.username().endsWith(mark)));

        identity.away = true;
        Awaitility.await()
                .during(Duration.ofMillis(300))
                .atMost(Duration.ofSeconds(10))
                .until(() -> true);
        identity.away = false;

        assertThat(done(admin(), "people", accepted).path("conflicts")).isEmpty();
        assertThat(admin().get(API + "/people?limit=200&q=" + mark)
                        .expect(200)
                        .json()
                        .path("items"))
                .hasSize(150)
                .allSatisfy(person -> assertThat(person.path("appointments")).hasSize(1));
    }
}
