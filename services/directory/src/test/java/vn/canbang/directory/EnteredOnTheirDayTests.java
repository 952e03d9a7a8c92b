package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.directory.Filing.bring;
import static vn.canbang.directory.Filing.carriedOut;
import static vn.canbang.directory.Filing.look;
import static vn.canbang.directory.Filing.textOf;
import static vn.canbang.directory.Province.API;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.SheetFile;

/** Codes of communes are used again on the day of a reform: what is entered lies where its own first day says. */
@DirectoryTest
@Tag("S40")
class EnteredOnTheirDayTests {

    private static final String HOP_GIANG = "04/040/01273/";
    private static final String THUC_PHAN = "04/01273/";

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    private Reform reform;

    @BeforeEach
    void aProvinceBeforeTheReform() {
        reform = Reform.in(port, identity, "04", "2025-06-15");
    }

    private static SheetFile bodies() {
        return SheetFile.of("Tên cơ quan, tổ chức", "Loại", "Mã đơn vị hành chính", "Từ ngày");
    }

    private static SheetFile people() {
        return SheetFile.of("Họ và tên", "Tài khoản", "Cơ quan, tổ chức", "Vai trò", "Từ ngày");
    }

    private JsonNode listed(String list, String name) {
        return reform.administrator()
                .get(API + "/" + list + (list.equals("people") ? "?limit=200" : "?limit=200&on=all"))
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .filter(each -> each.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode looked(String kind, SheetFile file) {
        return look(reform.administrator(), kind, file).expect(200).json();
    }

    private List<String> errors(String kind, SheetFile file) {
        return bring(reform.administrator(), kind, file)
                .expectProblem(422, "import_rejected")
                .json()
                .at("/errors")
                .valueStream()
                .map(error -> error.at("/pointer").asString() + " "
                        + error.at("/code").asString())
                .toList();
    }

    @Test
    void aBodyOfTheDayOfTheReformIsEnteredBeforeItAndAnOldOneInItsOldUnit() {
        var done = carriedOut(
                reform.administrator(),
                "organisations",
                bodies().row("UBND phường Thục Phán", "peoples_committee", 1273, "01/07/2025")
                        .row("UBND phường Hợp Giang", "peoples_committee", "01273", "01/01/2010"));

        assertThat(done.at("/added").asInt()).isEqualTo(2);
        assertThat(listed("organisations", "UBND phường Thục Phán")
                        .at("/unit/path")
                        .asString())
                .isEqualTo(THUC_PHAN);
        assertThat(listed("organisations", "UBND phường Hợp Giang")
                        .at("/unit/path")
                        .asString())
                .isEqualTo(HOP_GIANG);
    }

    @Test
    void theTemplateOffersUnitsToComeAndThoseThatHaveEnded() {
        var before = template();
        reform.shiftTo("2025-07-10");
        var after = template();

        assertThat(before).contains("01273 phường Hợp Giang<", "01273 phường Thục Phán (từ 01/07/2025)<");
        assertThat(after).contains("01273 phường Hợp Giang (cũ, đến 30/06/2025)<", "01273 phường Thục Phán<");
    }

    private String template() {
        return textOf(reform.administrator()
                .get(API + "/imports/organisations/template")
                .expect(200)
                .bytes());
    }

    @Test
    void aBodyBeginsInNoUnitThatHasEndedByThen() {
        var wish = Map.of(
                "name", "UBND phường", "kind", "peoples_committee", "unit", HOP_GIANG, "validFrom", "2025-07-01");

        reform.administrator().post(API + "/organisations", wish).expectProblem(422, "unit_unknown");
        assertThat(errors(
                        "organisations",
                        bodies().row("UBND phường", "peoples_committee", "01273 phường Hợp Giang", "01/07/2025")))
                .containsExactly("/rows/2/unit unit_unknown");
    }

    @Test
    void anOldBodyEnteredAfterTheReformIsOfItsOldUnitAndLookedAfterByTheNewOne() {
        reform.liveThrough("2025-07-01");
        reform.shiftTo("2025-07-10");
        var file = bodies().row("Hội Hợp Giang", "enterprise", "01273", "01/01/2010");

        carriedOut(reform.administrator(), "organisations", file);

        var body = listed("organisations", "Hội Hợp Giang");
        assertThat(body.at("/unit/path").asString()).isEqualTo(HOP_GIANG);
        assertThat(body.at("/responsible").asString()).isEqualTo(THUC_PHAN);
        assertThat(looked("organisations", file.row("Hội Mới", "enterprise", "01273", "01/07/2025"))
                        .at("/unchanged")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void peopleAreAppointedByFileInABodyThatIsStillToBegin() {
        reform.organisation("UBND phường Thục Phán", "peoples_committee", THUC_PHAN, "2025-07-01");
        var username = "nong." + UUID.randomUUID().toString().substring(0, 8);

        carriedOut(
                reform.administrator(),
                "people",
                people().row("Nông Thị Mới", username, "UBND phường Thục Phán", "leader", "01/07/2025"));

        assertThat(listed("people", "Nông Thị Mới")
                        .at("/appointments/0/unit/path")
                        .asString())
                .isEqualTo(THUC_PHAN);
    }

    @Test
    void bodiesInCommunesOfOneNameAreToldApartByTheirDistricts() {
        var name = "Trạm Y tế xã Hưng Đạo";
        reform.organisation(name, "commune_health_station", "04/043/01351/", "2012-01-01");
        reform.organisation(name, "commune_health_station", "04/040/01705/", "2012-01-01");
        reform.organisation(name, "commune_health_station", "04/052/01783/", "2012-01-01");
        var username = "hung.dao." + UUID.randomUUID().toString().substring(0, 8);

        var clear = looked(
                "people",
                people().row("Lý Một", username, name + " (xã Hưng Đạo, huyện Bảo Lạc)", "data_entry", "01/01/2024")
                        .row(
                                "Lý Hai",
                                username + "2",
                                name + " (xã Hưng Đạo, thành phố Cao Bằng)",
                                "data_entry",
                                "01/01/2024"));

        assertThat(clear.at("/added").asInt()).isEqualTo(2);
        assertThat(errors(
                        "people",
                        people().row("Lý Một", username, name, "data_entry", "01/01/2024")
                                .row("Lý Hai", username + "2", name + " (xã Hưng Đạo)", "data_entry", "01/01/2024")))
                .containsExactly("/rows/2/organisationId choice_ambiguous", "/rows/3/organisationId choice_ambiguous");
    }
}
