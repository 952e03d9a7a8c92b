package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The day on which a province with the 10 districts and 209 communes of Bắc Giang is set up, as its administrator and its branch
 * click it: units are there, everything else comes by file, and what each step costs is counted. Each run has a province of its
 * own.
 */
class BrowserSetUpTests {

    private static final String DIRECTORY = "/api/directory/v1";
    private static final String FIRST_DAY = "2024-01-02";
    private static final String SINCE = "01/01/2024";
    private static final int COMMUNES = 209;

    /** A tenth of those of a province, in a tenth of the time that theirs may take. */
    private static final int PEOPLE = 40;

    private static final int PLACES = 20;

    private final OwnProvince province = OwnProvince.of("Bắc Giang khởi tạo (trình diễn)", "24", FIRST_DAY);
    private final Person administrator = province.administrator();

    /** A commune by its code; its name alone may stand in several districts. */
    private record Commune(String code, String name) {

        static Commune of(JsonNode unit, Map<String, String> districts) {
            var path = unit.path("path").asString();
            var district = districts.getOrDefault(path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1), "");
            return new Commune(
                    unit.path("code").asString(), unit.path("fullName").asString() + ", " + district);
        }

        String committee() {
            return "UBND " + name;
        }

        String licence() {
            return "KT-" + code + "/GPHĐ";
        }
    }

    @Test
    void setsUpAProvinceOf209CommunesInABrowserWithNoUnitTyped() throws Exception {
        province.livesByTheCalendarOf("bac-giang", "bac-giang-2024");
        var branch = Person.named(province.account(
                "chicuc", province.body("Chi cục Dân số", "population_branch", "24/"), "population_officer"));
        var communes = communes();
        assertThat(communes).hasSize(COMMUNES);

        Browser.run("set-up", given(communes, branch));

        holdsWhatTheFilesSaid();
    }

    private List<Commune> communes() {
        var districts = new HashMap<String, String>();
        units("district")
                .forEach(unit -> districts.put(
                        unit.path("path").asString(), unit.path("fullName").asString()));
        return units("commune").map(unit -> Commune.of(unit, districts)).toList();
    }

    private Stream<JsonNode> units(String level) {
        return administrator
                .get(DIRECTORY + "/units?level=" + level)
                .expect(200)
                .json()
                .path("items")
                .valueStream();
    }

    private void holdsWhatTheFilesSaid() {
        var counts = administrator.get(DIRECTORY + "/setup").expect(200).json().path("counts");
        assertThat(counts.path("villages").asInt()).isEqualTo(COMMUNES);
        assertThat(counts.path("communesWithoutVillage").asInt()).isZero();
        assertThat(counts.path("communesWithoutOrganisation").asInt()).isZero();
        assertThat(counts.path("facilities").asInt()).isEqualTo(PLACES);
        assertThat(counts.path("providers").asInt()).isEqualTo(PLACES);
    }

    private Map<String, String> given(List<Commune> communes, Person branch) throws IOException {
        return Map.of(
                "PROVINCE", province.slug(),
                "VILLAGES_FILE",
                        file(administrator, "villages", communes.stream().map(BrowserSetUpTests::village)),
                "ORGANISATIONS_FILE",
                        file(administrator, "organisations", communes.stream().map(BrowserSetUpTests::committee)),
                "PEOPLE_FILE", people(communes.subList(0, PEOPLE)),
                "FACILITIES_FILE",
                        file(
                                branch,
                                "facilities",
                                communes.stream().limit(PLACES).map(BrowserSetUpTests::clinic)),
                "PROVIDERS_FILE",
                        file(
                                branch,
                                "providers",
                                communes.stream().limit(PLACES).map(BrowserSetUpTests::doctor)));
    }

    private String people(List<Commune> communes) throws IOException {
        return file(administrator, "people", communes.stream().map(this::officer));
    }

    private static String file(Person importer, String kind, Stream<Map<String, String>> rows) throws IOException {
        return FilledTemplate.of(importer, DIRECTORY + "/imports/" + kind, "khoi-tao-" + kind + ".xlsx", rows.toList())
                .toString();
    }

    private static Map<String, String> village(Commune commune) {
        return Map.of("Tên thôn, tổ dân phố", "Đông", "Loại", "Thôn", "Mã xã", commune.code(), "Từ ngày", SINCE);
    }

    private static Map<String, String> committee(Commune commune) {
        return Map.of(
                "Tên cơ quan, tổ chức",
                commune.committee(),
                "Loại",
                "Ủy ban nhân dân",
                "Mã đơn vị hành chính",
                commune.code(),
                "Từ ngày",
                SINCE);
    }

    private Map<String, String> officer(Commune commune) {
        return Map.of(
                "Họ và tên",
                "Giáp Thị Khởi " + commune.code(),
                "Tài khoản",
                province.slug() + "." + commune.code(),
                "Cơ quan, tổ chức",
                commune.committee(),
                "Vai trò",
                "Cán bộ nhập liệu",
                "Từ ngày",
                SINCE);
    }

    private static Map<String, String> clinic(Commune commune) {
        return Map.of(
                "Tên cơ sở",
                "Phòng khám " + commune.code(),
                "Hình thức tổ chức",
                "doctor_clinic",
                "Dịch vụ",
                "ultrasound",
                "Công lập / Tư nhân",
                "private",
                "Mã xã",
                commune.code(),
                "Số giấy phép hoạt động",
                commune.licence(),
                "Hoạt động từ ngày",
                SINCE);
    }

    private static Map<String, String> doctor(Commune commune) {
        return Map.of(
                "Họ và tên",
                "Thân Văn Khám " + commune.code(),
                "Chức danh",
                "doctor",
                "Số giấy phép hành nghề",
                "KT-" + commune.code() + "/CCHN",
                "Nơi làm việc",
                commune.licence(),
                "Dịch vụ",
                "ultrasound",
                "Làm việc từ ngày",
                SINCE);
    }
}
