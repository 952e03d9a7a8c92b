package vn.canbang.e2e;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Journey 1 and the meeting as people click them, a questioned commitment, files brought in and taken away, conventions; the
 * effort it costs, and what only a browser can prove about sessions, pages and lost connections. They are played where the
 * journeys over HTTP do nothing.
 */
class BrowserJourneyTests {

    private static final String VILLAGES = "/api/directory/v1/imports/villages";
    private static final String PEOPLE = "/api/directory/v1/imports/people";

    @Test
    @Tag("journey-1")
    @Tag("S05")
    @Tag("S06")
    @Tag("S07")
    @Tag("S25")
    @Tag("S30")
    @Tag("S31")
    @Tag("S40")
    @Tag("S41")
    void playsTheJourneysOfCommunesAndTheirDistrictsInABrowser() throws Exception {
        Calendar.makeIt("bac-giang", "2024-11-20", Person.named("bg.huyen.langgiang.canbo"));
        PrivateProviders.of(Person.named("bg.xa.damai"), "24/213/07228/").upTo(40);
        var teamHead = TeamHead.appointedBy(Person.named("bg.quantri"));
        var run = UUID.randomUUID().toString().substring(0, 8);

        Browser.run(
                "journeys",
                Map.of(
                        "TEAM_HEAD", teamHead,
                        "FAULTY_FILE", villages("thon-sai.xlsx", run, "99999", "không rõ"),
                        "GOOD_FILE", villages("thon-dung.xlsx", run, "07687", "01/02/2020"),
                        "FIRST_VILLAGE", "Xóm " + run + " 1",
                        "PEOPLE_FILE", people(run)));
        Browser.run("screens", Map.of("TEAM_HEAD", teamHead));
    }

    /** Two people whose first passwords wait to be handed over. */
    private static String people(String run) throws IOException {
        return FilledTemplate.of(
                        Person.named("bg.quantri"),
                        PEOPLE,
                        "nguoi-" + run + ".xlsx",
                        List.of(person(run, "một", "mot"), person(run, "hai", "hai")))
                .toString();
    }

    private static Map<String, String> person(String run, String name, String account) {
        return Map.of(
                "Họ và tên", "Người thứ " + name + " " + run,
                "Tài khoản", "tep." + run + "." + account,
                "Cơ quan, tổ chức", "Thanh tra Sở Y tế",
                "Vai trò", "Cán bộ nhập liệu",
                "Từ ngày", "01/11/2024");
    }

    /** Three villages; the first with this commune, the third with this day. */
    private static String villages(String name, String run, String commune, String day) throws IOException {
        return FilledTemplate.of(
                        Person.named("bg.xa.tanmy"),
                        VILLAGES,
                        name,
                        List.of(
                                village(run + " 1", commune, "01/02/2020"),
                                village(run + " 2", "07687", "01/02/2020"),
                                village(run + " 3", "07687", day)))
                .toString();
    }

    private static Map<String, String> village(String name, String commune, String day) {
        return Map.of("Tên thôn, tổ dân phố", name, "Loại", "Xóm", "Mã xã", commune, "Từ ngày", day);
    }
}
