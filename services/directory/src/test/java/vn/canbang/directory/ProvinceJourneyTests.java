package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;
import vn.canbang.test.TestToken;

/** A province from its making to facilities, providers and the people who work with them. */
@DirectoryTest
class ProvinceJourneyTests {

    private static final String API = "/api/directory/v1";
    private static final String COMMUNE = "24/213/07201/";

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    @Test
    void aProvinceIsSetUpAndWorkedWith() {
        var made = makeTenant("bac-giang", "Bắc Giang", "24", "bg.quantri");
        assertThat(made.json().at("/tenant/ready").asBoolean()).isTrue();
        assertThat(made.json().at("/tenant/today").asString()).isEqualTo("2024-10-01");
        assertThat(made.json().at("/administrator/password").asString()).hasSize(16);
        assertThat(identity.scopes).contains("bac-giang");
        var admin = adminOf("bg.quantri", "24/");

        var me = as(admin).get(API + "/me").expect(200).json();
        assertThat(me.at("/tenant/demonstration").asBoolean()).isTrue();
        assertThat(me.at("/today").asString()).isEqualTo("2024-10-01");
        assertThat(me.at("/unitPath/0/name").asString()).isEqualTo("tỉnh Bắc Giang");
        assertThat(names(me.at("/permissions"))).contains("person:write").doesNotContain("facility:read");

        var station = as(admin)
                .post(
                        API + "/organisations",
                        Map.of(
                                "name", "Trạm Y tế xã Tân Mỹ",
                                "kind", "commune_health_station",
                                "unit", COMMUNE,
                                "validFrom", "2020-01-01"))
                .expect(201);
        assertThat(station.json().at("/reach").asString()).isEqualTo("line");

        var entered = as(admin)
                .post(
                        API + "/people",
                        Map.of(
                                "name",
                                "Nguyễn Thị Hoà",
                                "username",
                                "bg.hoa",
                                "password",
                                "TrinhDien-2024",
                                "appointments",
                                List.of(Map.of(
                                        "organisationId",
                                        station.json().at("/id").asString(),
                                        "roles",
                                        List.of("data_entry"),
                                        "validFrom",
                                        "2024-01-01"))))
                .expect(201);
        assertThat(entered.json().has("password")).isFalse();
        assertThat(entered.json().at("/person/account").asString()).isEqualTo("open");
        var projected = Objects.requireNonNull(
                Objects.requireNonNull(identity.of("bg.hoa").projection()).active());
        assertThat(projected.unit()).isEqualTo(COMMUNE);
        assertThat(projected.roles()).containsExactly("data_entry");
        assertThat(identity.of("bg.hoa").temporary()).isFalse();

        var officer = TestToken.in("bac-giang")
                .subject(identity.idOf("bg.hoa"))
                .unit(COMMUNE)
                .line()
                .organisation(UUID.fromString(station.json().at("/id").asString()))
                .roles("data_entry");
        var village = as(officer)
                .post(
                        API + "/villages",
                        Map.of(
                                "name",
                                "Hạ",
                                "kind",
                                "thon",
                                "commune",
                                COMMUNE,
                                "validFrom",
                                "2020-01-01",
                                "households",
                                118))
                .expect(201);
        assertThat(village.json().at("/path").asString()).isEqualTo(COMMUNE + "v1/");
        assertThat(village.json().at("/fullName").asString()).isEqualTo("thôn Hạ");

        var facility = as(officer)
                .post(API + "/facilities", clinic("Phòng khám Ánh Dương", "GP-001/BG"))
                .expect(201);
        as(officer)
                .post(API + "/facilities", clinic("Phòng khám khác", "gp-001 /bg"))
                .expectProblem(422, "licence_taken");
        var provider = as(officer)
                .post(
                        API + "/providers",
                        Map.of(
                                "fullName", "Trần Văn An",
                                "title", "doctor",
                                "practiceLicenceNo", "CCHN-0012345",
                                "facilityId", facility.json().at("/id").asString(),
                                "serviceKinds", List.of("ultrasound"),
                                "from", "2021-05-01"))
                .expect(201);
        assertThat(provider.json().at("/sensitive").asBoolean()).isTrue();
        var found = as(officer).get(API + "/providers?q=012345").expect(200).json();
        assertThat(found.at("/items/0/fullName").asString()).isEqualTo("Trần Văn An");
        assertThat(as(officer).get(API + "/providers?q=an%20tr").json().at("/items"))
                .hasSize(1);

        as(officer)
                .ifMatch(provider)
                .post(
                        API + "/providers/" + provider.json().at("/id").asString() + "/departure",
                        Map.of("departedOn", "2024-12-31"))
                .expectProblem(422, "date_in_future");

        measureIs("directory.facilities", "2020-03-01", 1);
        measureIs("directory.providers", "2021-05-01", 1);
        measureIs("directory.villages", "2020-01-01", 1);
        measureIs("directory.organisations", "2020-01-01", 1);

        var closed = as(officer)
                .ifMatch(facility)
                .post(
                        API + "/facilities/" + facility.json().at("/id").asString() + "/closure",
                        Map.of("closedOn", "2024-09-15"))
                .expect(200);
        assertThat(closed.json().at("/status").asString()).isEqualTo("closed");
        measureIs("directory.facilities", "2024-09-15", -1);
        as(officer)
                .ifMatch(facility)
                .post(
                        API + "/facilities/" + facility.json().at("/id").asString() + "/closure",
                        Map.of("closedOn", "2024-09-15"))
                .expectProblem(412, "stale_version");
    }

    private Map<String, Object> clinic(String name, String licence) {
        return Map.of(
                "name",
                name,
                "kind",
                "specialist_clinic",
                "specialty",
                "obstetrics_gynaecology",
                "serviceKinds",
                List.of("ultrasound", "gynaecology"),
                "ownership",
                "private",
                "commune",
                COMMUNE,
                "operatingLicenceNo",
                licence,
                "openedOn",
                "2020-03-01");
    }

    private void measureIs(String measure, String day, long total) {
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            var feed = wholeFeed();
            assertThat(feed.stream()
                            .filter(event -> event.at("/type").asString().equals("vn.canbang.measure-published.v1"))
                            .map(event -> event.at("/data"))
                            .filter(data -> data.at("/measure").asString().equals(measure)
                                    && data.at("/day").asString().equals(day))
                            .map(data -> data.path("cells").path("-").asLong())
                            .reduce((earlier, later) -> later))
                    .contains(total);
        });
    }

    private List<JsonNode> wholeFeed() {
        var events = new ArrayList<JsonNode>();
        var path = "/internal/feed?timeout=0";
        while (true) {
            var page = Api.at(port)
                    .as(TestToken.service("bac-giang"))
                    .get(
                            events.isEmpty()
                                    ? path
                                    : path + "&lastEventId="
                                            + events.getLast().at("/id").asString())
                    .expect(200)
                    .json();
            if (page.isEmpty()) {
                return events;
            }
            page.forEach(events::add);
        }
    }

    private Answer makeTenant(String slug, String name, String province, String username) {
        return Api.at(port)
                .as(TestToken.operator())
                .with("Idempotency-Key", "make-" + slug)
                .post(
                        API + "/tenants",
                        Map.of(
                                "slug",
                                slug,
                                "name",
                                name,
                                "provinceCode",
                                province,
                                "demonstration",
                                true,
                                "today",
                                "2024-10-01",
                                "administrator",
                                Map.of("name", "Quản Trị Viên", "username", username)))
                .expect(201);
    }

    private TestToken adminOf(String username, String unit) {
        return TestToken.in("bac-giang")
                .subject(identity.idOf(username))
                .unit(unit)
                .line()
                .roles("tenant_admin");
    }

    private Api as(TestToken token) {
        return Api.at(port).as(token);
    }

    private static List<String> names(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
