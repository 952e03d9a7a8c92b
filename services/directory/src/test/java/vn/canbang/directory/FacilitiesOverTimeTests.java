package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.canbang.directory.Province.API;
import static vn.canbang.directory.Province.clinic;
import static vn.canbang.directory.Province.doctor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import vn.canbang.test.TestToken;

/** Facilities change what they offer and whose they are, close and open again. */
@DirectoryTest
class FacilitiesOverTimeTests {

    private static final String COMMUNE = "24/213/07201/";

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    private Province province;
    private String mark;
    private String facility;

    @BeforeEach
    void aClinic() {
        province = Province.made(port, identity, "co-so", "24", "2024-10-01");
        mark = UUID.randomUUID().toString();
        facility = openClinic("A").expect(201).json().at("/id").asString();
    }

    @Test
    void aClosedFacilityOpensAgainAndTheTimeBetweenStays() {
        act("reopening", Map.of("reopenedOn", "2024-09-20", "operatingLicenceNo", "GPA" + mark))
                .expectProblem(409, "facility_open");
        act("closure", Map.of("closedOn", "2024-06-01")).expect(200);

        act("reopening", Map.of("reopenedOn", "2024-09-20")).expectProblem(422, "licence_missing");
        act("reopening", Map.of("reopenedOn", "2024-05-01", "operatingLicenceNo", "GPA" + mark))
                .expectProblem(422, "ends_before_beginning");
        var open = act("reopening", Map.of("reopenedOn", "2024-09-20", "operatingLicenceNo", "GPA2" + mark))
                .expect(200)
                .json();

        assertThat(open.at("/status").asString()).isEqualTo("operating");
        assertThat(open.has("closedOn")).isFalse();
        assertThat(open.at("/operatingLicenceNo").asString()).isEqualTo("GPA2" + mark);
        assertThat(open.at("/periods/0/to").asString()).isEqualTo("2024-06-01");
        assertThat(open.at("/periods/1/from").asString()).isEqualTo("2024-09-20");
        employ("Trần Văn Giữa", "2024-07-01").expectProblem(422, "facility_not_open");
        employ("Trần Văn Sau", "2024-09-21").expect(201);
        assertThat(listed("operating")).contains(facility);
    }

    @Test
    void aClosingRecordedByMistakeIsTakenBackWithItsReason() {
        act("closure-revocation", Map.of("reason", "Nhầm")).expectProblem(409, "facility_open");
        var shut = act("closure", Map.of("closedOn", "2024-06-01")).expect(200).json();
        assertThat(shut.at("/actions").valueStream().map(act -> act.at("/name").asString()))
                .contains("closure_revocation");
        act("closure-revocation", Map.of("reason", " ")).expectProblem(400, "invalid_request");
        act("closure-revocation", Map.of()).expectProblem(400, "invalid_request");
        act("closure-revocation", Map.of("reason", "x".repeat(301))).expectProblem(400, "invalid_request");

        var open = act("closure-revocation", Map.of("reason", "Nhầm với cơ sở khác"))
                .expect(200)
                .json();

        assertThat(open.at("/status").asString()).isEqualTo("operating");
        assertThat(open.has("closedOn")).isFalse();
        assertThat(open.at("/operatingLicenceNo").asString()).isEqualTo("GPA" + mark);
        assertThat(open.at("/periods")).hasSize(1);
        assertThat(open.at("/periods/0").has("to")).isFalse();
        assertThat(listed("operating")).contains(facility);
    }

    @Test
    void noClosingIsTakenBackUnderALicenceThatAnotherFacilityHoldsMeanwhile() {
        act("closure", Map.of("closedOn", "2024-06-01")).expect(200);
        openClinic("A").expect(201);

        act("closure-revocation", Map.of("reason", "Nhầm")).expectProblem(422, "licence_taken");
    }

    @Test
    @Tag("S12")
    void aClosingIsTakenBackByThoseWhoMayRecordOneOnly() {
        act("closure", Map.of("closedOn", "2024-06-01")).expect(200);
        var path = API + "/facilities/" + facility + "/closure-revocation";
        var wish = Map.of("reason", "Nhầm");

        province.as(province.officer("24/213/07207/", "data_entry"))
                .with("If-Match", "\"1\"")
                .post(path, wish)
                .expectProblem(404, "not_found");
        province.as(province.officer("24/", "leader"))
                .with("If-Match", "\"1\"")
                .post(path, wish)
                .expectProblem(403, "not_allowed");
    }

    @Test
    void nobodyOpensAgainWithALicenceThatAnotherFacilityHolds() {
        openClinic("B").expect(201);
        act("closure", Map.of("closedOn", "2024-06-01")).expect(200);

        act("reopening", Map.of("reopenedOn", "2024-09-20", "operatingLicenceNo", "gp b" + mark))
                .expectProblem(422, "licence_taken");
    }

    @Test
    void somebodyElseHeadsItFromADayOn() {
        act("head", Map.of("headTitle", "Giám đốc", "from", "2024-10-02")).expectProblem(422, "date_in_future");

        var headed = act("head", Map.of("headTitle", "Giám đốc", "from", "2024-09-10"))
                .expect(200)
                .json();

        assertThat(headed.at("/headTitle").asString()).isEqualTo("Giám đốc");
        assertThat(headed.at("/headedFrom").asString()).isEqualTo("2024-09-10");
    }

    @Test
    void theLicenceIsRenewedUnderAnotherNumber() {
        openClinic("B").expect(201);

        act("licence", Map.of("operatingLicenceNo", "GPB" + mark)).expectProblem(422, "licence_taken");
        act("licence", Map.of("operatingLicenceNo", "GPC" + mark)).expect(200);

        openClinic("A").expect(201);
    }

    @Test
    void servicesChangeOnADay() {
        var changed = act("services", Map.of("serviceKinds", List.of("gynaecology"), "from", "2024-08-01"))
                .expect(200)
                .json();

        assertThat(changed.at("/sensitive").asBoolean()).isFalse();
        assertThat(changed.at("/periods/0/serviceKinds/0").asString()).isEqualTo("ultrasound");
        act("services", Map.of("serviceKinds", List.of("ultrasound"), "from", "2024-08-01"))
                .expectProblem(422, "ends_before_beginning");
    }

    @Test
    void whoWorksThereGoesOnUnderTheNewOwner() {
        var provider = employ("Trần Văn Chủ", "2021-05-01")
                .expect(201)
                .json()
                .at("/id")
                .asString();

        act("ownership", Map.of("ownership", "public", "from", "2024-08-01")).expect(200);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var now = officer().get(API + "/providers/" + provider).expect(200).json();
            assertThat(now.at("/ownership").asString()).isEqualTo("public");
            assertThat(now.at("/workplaces/0/to").asString()).isEqualTo("2024-08-01");
            assertThat(now.at("/status").asString()).isEqualTo("active");
        });
    }

    @Test
    void agenciesAreToldOfEveryChange() {
        act("services", Map.of("serviceKinds", List.of("gynaecology"), "from", "2024-05-01"))
                .expect(200);
        act("closure", Map.of("closedOn", "2024-05-20")).expect(200);
        act("closure-revocation", Map.of("reason", "Nhầm ngày")).expect(200);
        act("closure", Map.of("closedOn", "2024-06-01")).expect(200);
        act("reopening", Map.of("reopenedOn", "2024-09-20", "operatingLicenceNo", "GPA" + mark))
                .expect(200);
        act("licence", Map.of("operatingLicenceNo", "GPB" + mark, "from", "2024-09-25"))
                .expect(200);
        act("licence", Map.of("operatingLicenceNo", "GPC" + mark)).expect(200);
        var agency = TestToken.in("co-so")
                .subject("agency")
                .unit("24/")
                .own(UUID.randomUUID())
                .roles("agency");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(told(agency).stream()
                                .filter(event -> event.at("/subject").asString().equals(facility))
                                .map(event -> event.at("/type").asString()))
                        .containsExactly(
                                "vn.canbang.directory.facility-registered.v1",
                                "vn.canbang.directory.facility-operation-changed.v1",
                                "vn.canbang.directory.facility-closed.v1",
                                "vn.canbang.directory.facility-closure-revoked.v1",
                                "vn.canbang.directory.facility-closed.v1",
                                "vn.canbang.directory.facility-reopened.v1",
                                "vn.canbang.directory.facility-licence-changed.v1",
                                "vn.canbang.directory.facility-licence-changed.v1"));
        assertThat(told(agency).stream()
                        .filter(event -> event.at("/subject").asString().equals(facility))
                        .filter(event -> event.at("/type").asString().endsWith("licence-changed.v1"))
                        .map(event -> event.at("/data/from").asString()))
                .as("since when it works under the licence, also when only its number was put right")
                .containsExactly("2024-09-25", "2024-09-25");
        assertThat(told(agency).stream()
                        .filter(event -> event.at("/subject").asString().equals(facility))
                        .map(event -> event.at("/data/operatingLicenceNo").asString(""))
                        .filter(licence -> !licence.isEmpty()))
                .as("the numbers under which a registry of licences knows it")
                .containsExactly("GPA" + mark, "GPA" + mark, "GPA" + mark, "GPB" + mark, "GPC" + mark);
    }

    @Test
    void otherServicesReadEachTimeWithWhatWasTrueOfItThen() {
        act("services", Map.of("serviceKinds", List.of("gynaecology"), "from", "2024-05-01"))
                .expect(200);
        act("ownership", Map.of("ownership", "public", "from", "2024-06-01")).expect(200);

        var periods = province.as(province.service())
                .get("/internal/facilities/" + facility)
                .expect(200)
                .json()
                .at("/periods");

        assertThat(periods.valueStream().map(period -> period.at("/sensitive").asBoolean()))
                .containsExactly(true, false, false);
        assertThat(periods.valueStream().map(period -> period.at("/ownership").asString()))
                .containsExactly("private", "private", "public");
    }

    /** Everything that the feed holds, from its beginning. */
    private List<JsonNode> told(TestToken reader) {
        var all = new ArrayList<JsonNode>();
        var place = "";
        while (true) {
            var batch = Api.at(port)
                    .as(reader)
                    .get(API + "/feed?timeout=0" + place)
                    .expect(200)
                    .json();
            if (batch.isEmpty()) {
                return all;
            }
            batch.forEach(all::add);
            place = "&lastEventId=" + all.getLast().at("/id").asString();
        }
    }

    private Answer openClinic(String name) {
        return officer().post(API + "/facilities", clinic("Phòng khám " + name, COMMUNE, "GP" + name + mark));
    }

    private Answer employ(String name, String from) {
        var body = new HashMap<>(doctor(name, mark + name.hashCode(), facility));
        body.put("from", from);
        return officer().post(API + "/providers", body);
    }

    private Answer act(String act, Map<String, Object> body) {
        var path = API + "/facilities/" + facility;
        return officer().ifMatch(officer().get(path)).post(path + "/" + act, body);
    }

    private List<String> listed(String status) {
        return officer()
                .get(API + "/facilities?limit=200&status=" + status)
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .map(row -> row.at("/id").asString())
                .toList();
    }

    private Api officer() {
        return province.as(province.officer(COMMUNE, "data_entry"));
    }
}
