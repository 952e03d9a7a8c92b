package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.directory.Filing.carriedOut;
import static vn.canbang.directory.Filing.look;
import static vn.canbang.directory.Province.API;

import java.text.Normalizer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Api;
import vn.canbang.test.SheetFile;

/** An accent makes another name, the way in which a name is written does not; a possible slip is said. */
@DirectoryTest
@Tag("S40")
class AlikeNamesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    private Province province;
    private String mark = "";

    @BeforeEach
    void aProvince() {
        province = Province.made(port, identity, "ten-gan-giong", "04", "2024-10-01");
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    private Api admin() {
        return province.as(province.administrator());
    }

    private static SheetFile villages() {
        return SheetFile.of("Tên thôn, tổ dân phố", "Loại", "Mã xã", "Từ ngày");
    }

    private static SheetFile bodies() {
        return SheetFile.of("Tên cơ quan, tổ chức", "Loại", "Mã đơn vị hành chính", "Từ ngày");
    }

    private JsonNode looked(String kind, SheetFile file) {
        return look(admin(), kind, file).expect(200).json();
    }

    @Test
    void twoVillagesThatAnAccentTellsApartAreTwoAndThatIsSaid() {
        var file = villages()
                .row("Nà Mò " + mark, "Xóm", "01273", "01/01/2010")
                .row("Nà Mỏ " + mark, "Xóm", "01273", "01/01/2010")
                .row("Nà Mỏ " + mark, "Xóm", "01276", "01/01/2010");

        var done = carriedOut(admin(), "villages", file);
        var third = looked("villages", villages().row("Nà Mọ " + mark, "Xóm", "01273", "01/01/2010"));

        assertThat(done.at("/added").asInt()).isEqualTo(3);
        assertThat(done.at("/repairs")).hasSize(1);
        assertThat(done.at("/repairs/0/row").asInt()).isEqualTo(3);
        assertThat(done.at("/repairs/0/text").asString()).contains("“Nà Mò " + mark + "”");
        assertThat(third.at("/added").asInt()).isEqualTo(1);
        assertThat(third.at("/repairs/0/text").asString()).contains("chỉ khác dấu");
    }

    @Test
    void oneVillageIsOneHoweverItsNameIsWritten() {
        carriedOut(admin(), "villages", villages().row("Hoà Thuỷ " + mark, "Xóm", "01273", "01/01/2010"));

        for (var written : new String[] {
            "HÒA THỦY " + mark.toUpperCase(java.util.Locale.ROOT),
            "Hòa  Thuỷ " + mark,
            Normalizer.normalize("Hoà Thủy " + mark, Normalizer.Form.NFD)
        }) {
            var seen = looked("villages", villages().row(written, "Xóm", "01273", "01/01/2010"));
            assertThat(seen.at("/unchanged").asInt()).as(written).isEqualTo(1);
            assertThat(seen.at("/repairs")).isEmpty();
        }
    }

    @Test
    void aFileFromBeforeAnAccentWasPutRightAddsNothing() {
        var file = villages().row("Nà Mò " + mark, "Xóm", "01273", "01/01/2010");
        carriedOut(admin(), "villages", file);
        var village = API + "/villages/"
                + admin().get(API + "/villages?q=" + mark)
                        .expect(200)
                        .json()
                        .at("/items/0/id")
                        .asString();
        admin().ifMatch(admin().get(village))
                .post(village + "/name-correction", Map.of("name", "Nà Mỏ " + mark, "reason", "Nghe nhầm"))
                .expect(200);

        var seen = looked("villages", file.row("Nà Mỏ " + mark, "Xóm", "01273", "01/02/2010"));

        assertThat(seen.at("/unchanged").asInt()).isEqualTo(2);
    }

    @Test
    void bodiesAndFacilitiesThatAnAccentTellsApartAreTwoAsWell() {
        carriedOut(admin(), "organisations", bodies().row("Hội Cổ " + mark, "enterprise", "01273", "01/01/2010"));
        var body = looked("organisations", bodies().row("Hội Cỗ " + mark, "enterprise", "01273", "01/01/2010"));

        assertThat(body.at("/added").asInt()).isEqualTo(1);
        assertThat(body.at("/repairs/0/text").asString()).contains("“Hội Cổ " + mark + "”");
    }

    @Test
    void facilitiesWithoutALicenceAreToldApartAsWell() {
        var officer = province.as(province.officer("04/", "population_officer"));
        var columns = new String[] {
            "Tên cơ sở", "Hình thức tổ chức", "Dịch vụ", "Công lập / Tư nhân", "Mã xã", "Hoạt động từ ngày"
        };
        var file = SheetFile.of(columns)
                .row("Nhà sách Hoà " + mark, "seller", "material_supply", "private", "01273", "01/03/2020")
                .row("Nhà sách Hoả " + mark, "seller", "material_supply", "private", "01273", "01/03/2020");

        var done = carriedOut(officer, "facilities", file);
        var again = look(
                        officer,
                        "facilities",
                        SheetFile.of(columns)
                                .row(
                                        "NHÀ SÁCH HÒA " + mark,
                                        "seller",
                                        "material_supply",
                                        "private",
                                        "01273",
                                        "01/03/2020")
                                .row(
                                        "Nhà sách Hoá " + mark,
                                        "seller",
                                        "material_supply",
                                        "private",
                                        "01273",
                                        "01/03/2020"))
                .expect(200)
                .json();

        assertThat(done.at("/added").asInt()).isEqualTo(2);
        assertThat(done.at("/repairs/0/text").asString())
                .contains("chỉ khác dấu")
                .doesNotContain(mark);
        assertThat(again.at("/unchanged").asInt()).isEqualTo(1);
        assertThat(again.at("/added").asInt()).isEqualTo(1);
    }

    @Test
    void providersWithoutALicenceAreToldApartAsWell() {
        var officer = province.as(province.officer("04/", "population_officer"));
        var workplace = "P" + mark;
        officer.post(API + "/facilities", Province.clinic("Phòng khám " + mark, "04/040/01273/", workplace))
                .expect(201);
        var columns = new String[] {
            "Họ và tên", "Chức danh", "Số giấy phép hành nghề", "Nơi làm việc", "Dịch vụ", "Làm việc từ ngày"
        };
        var file = SheetFile.of(columns)
                .row("Trần Văn Hoà", "village_birth_attendant", null, workplace, "ultrasound", "01/05/2021")
                .row("Trần Văn Hoả", "village_birth_attendant", null, workplace, "ultrasound", "01/05/2021");

        var done = carriedOut(officer, "providers", file);
        var again = look(
                        officer,
                        "providers",
                        SheetFile.of(columns)
                                .row(
                                        "TRẦN VĂN HÒA",
                                        "village_birth_attendant",
                                        null,
                                        workplace,
                                        "ultrasound",
                                        "01/05/2021"))
                .expect(200)
                .json();

        assertThat(done.at("/added").asInt()).isEqualTo(2);
        assertThat(done.at("/repairs/0/text").asString()).contains("trùng họ tên");
        assertThat(again.at("/unchanged").asInt()).isEqualTo(1);
    }
}
