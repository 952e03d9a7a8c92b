package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.directory.Filing.bring;
import static vn.canbang.directory.Filing.carriedOut;
import static vn.canbang.directory.Filing.look;
import static vn.canbang.directory.Province.API;
import static vn.canbang.directory.Province.clinic;
import static vn.canbang.directory.Province.doctor;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;
import vn.canbang.test.SheetFile;

/** The master list of a province comes back with one row more: whoever left and whatever closed since is not registered again. */
@DirectoryTest
@Tag("S40")
class ListsTakenBackTests {

    private static final String COMMUNE = "04/040/01273/";

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    private Province province;
    private String mark = "";

    @BeforeEach
    void aProvince() {
        province = Province.made(port, identity, "danh-muc-cu", "04", "2024-10-01");
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void whoeverHasLeftIsNotRegisteredAgain() {
        var workplace =
                facility("Phòng khám A " + mark, "A-" + mark).json().at("/id").asString();
        var left = branch().post(API + "/providers", doctor("Trần Văn Ba", "H" + mark, workplace))
                .expect(201);
        end("providers", left, "departure", Map.of("departedOn", "2024-09-01"));
        var list = providers()
                .row("Trần Văn Ba", "doctor", "h " + mark, "A-" + mark, "ultrasound", "2021-05-01")
                .row("Lê Thị Tư", "doctor", "T" + mark, "A-" + mark, "ultrasound", "2021-05-01");

        var seen = look(branch(), "providers", list).expect(200).json();
        var done = carriedOut(branch(), "providers", list);

        assertThat(seen.at("/repairs/0/text").asString()).contains("đã thôi làm việc");
        assertThat(done.at("/added").asInt()).isEqualTo(1);
        assertThat(done.at("/unchanged").asInt()).isEqualTo(1);
        assertThat(listed("providers", "h" + mark)).hasSize(1);
    }

    @Test
    void whoeverWorksAgainComesBackByTheActForIt() {
        var workplace =
                facility("Phòng khám A " + mark, "A-" + mark).json().at("/id").asString();
        var left = branch().post(API + "/providers", doctor("Trần Văn Ba", "H" + mark, workplace))
                .expect(201);
        end("providers", left, "departure", Map.of("departedOn", "2024-09-01"));

        var again = providers().row("Trần Văn Ba", "doctor", "H" + mark, "A-" + mark, "ultrasound", "2024-09-15");

        assertThat(firstError("providers", again)).isEqualTo("come_back_instead");
        assertThat(listed("providers", "h" + mark)).hasSize(1);
    }

    @Test
    void whateverHasClosedIsNotRegisteredAgain() {
        var closed = facility("Phòng khám A " + mark, "A-" + mark);
        end("facilities", closed, "closure", Map.of("closedOn", "2024-09-01"));
        var list = facilities()
                .row(
                        "PHÒNG KHÁM A " + mark,
                        "specialist_clinic",
                        "ultrasound",
                        "private",
                        "01273",
                        "a-" + mark,
                        "2020-03-01")
                .row(
                        "Phòng khám B " + mark,
                        "specialist_clinic",
                        "ultrasound",
                        "private",
                        "01273",
                        "B-" + mark,
                        "2020-03-01");

        var seen = look(branch(), "facilities", list).expect(200).json();
        var done = carriedOut(branch(), "facilities", list);

        assertThat(seen.at("/repairs/0/text").asString()).contains("đã ngừng hoạt động");
        assertThat(done.at("/added").asInt()).isEqualTo(1);
        assertThat(done.at("/unchanged").asInt()).isEqualTo(1);
        assertThat(listed("facilities", mark)).hasSize(2);
    }

    @Test
    void whateverWorksAgainIsOpenedByTheActForIt() {
        var closed = facility("Phòng khám A " + mark, "A-" + mark);
        end("facilities", closed, "closure", Map.of("closedOn", "2024-09-01"));

        var again = facilities()
                .row(
                        "Phòng khám A " + mark,
                        "specialist_clinic",
                        "ultrasound",
                        "private",
                        "01273",
                        "A-" + mark,
                        "2024-09-15");

        assertThat(firstError("facilities", again)).isEqualTo("reopen_instead");
    }

    @Test
    void theSameListOfFacilitiesAndSchoolsIsTakenAfterAReform() {
        var reform = Reform.in(port, identity, "04", "2025-06-15");
        reform.clinic("Phòng khám Sông Bằng", COMMUNE, "2020-03-01");
        reform.organisation("Trường Hợp Giang", "school", COMMUNE, "2010-01-01");
        var committee = reform.organisation("UBND phường Hợp Giang", "peoples_committee", COMMUNE, "2010-01-01");
        var next = reform.organisation("UBND phường Thục Phán", "peoples_committee", "04/01273/", "2025-07-01");
        var id = Reform.id(reform.plan("2025-07-01"));
        reform.choose(id, committee, next).expect(200);
        reform.send(reform.leader(), id, "confirmation", null).expect(200);
        reform.shiftTo("2025-07-01");
        reform.carryOut(id);
        var list = facilities()
                .row(
                        "Phòng khám Sông Bằng",
                        "specialist_clinic",
                        "ultrasound",
                        "private",
                        "01273",
                        "Phòng khám Sông Bằng",
                        "2020-03-01");
        var bodies = SheetFile.of("Tên cơ quan, tổ chức", "Loại", "Mã đơn vị hành chính", "Từ ngày", "Loại trường")
                .row("Trường Hợp Giang", "school", "01273", "01/01/2010", "primary")
                .row("UBND phường Hợp Giang", "peoples_committee", "04/040/01273/", "01/01/2010", null);

        var seen = look(reform.branch(), "facilities", list).expect(200).json();
        var known = look(reform.administrator(), "organisations", bodies)
                .expect(200)
                .json();

        assertThat(seen.at("/unchanged").asInt()).isEqualTo(1);
        assertThat(known.at("/unchanged").asInt()).isEqualTo(2);
    }

    private Answer facility(String name, String licence) {
        return branch().post(API + "/facilities", clinic(name, COMMUNE, licence))
                .expect(201);
    }

    private void end(String list, Answer made, String act, Map<String, Object> body) {
        var path = API + "/" + list + "/" + made.json().at("/id").asString();
        branch().ifMatch(branch().get(path))
                .post(path + "/" + act, new HashMap<>(body))
                .expect(200);
    }

    private String firstError(String kind, SheetFile file) {
        return bring(branch(), kind, file)
                .expectProblem(422, "import_rejected")
                .json()
                .at("/errors/0/code")
                .asString();
    }

    private JsonNode listed(String list, String word) {
        return branch().get(API + "/" + list + "?status=all&limit=200&q=" + word)
                .expect(200)
                .json()
                .path("items");
    }

    private static SheetFile facilities() {
        return SheetFile.of(
                "Tên cơ sở",
                "Hình thức tổ chức",
                "Dịch vụ",
                "Công lập / Tư nhân",
                "Mã xã",
                "Số giấy phép hoạt động",
                "Hoạt động từ ngày");
    }

    private static SheetFile providers() {
        return SheetFile.of(
                "Họ và tên", "Chức danh", "Số giấy phép hành nghề", "Nơi làm việc", "Dịch vụ", "Làm việc từ ngày");
    }

    private Api branch() {
        return province.as(province.officer("04/", "population_officer"));
    }
}
