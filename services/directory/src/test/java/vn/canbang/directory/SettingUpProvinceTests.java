package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
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
import vn.canbang.test.Api;

/** “Khởi tạo tỉnh”: what is there is counted, what is complete is said by who answers for it. */
@DirectoryTest
class SettingUpProvinceTests {

    private static final String COMMUNE = "24/213/07201/";

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    private Province province;

    @BeforeEach
    void aNewProvince() {
        province = Province.made(
                port,
                identity,
                "khoi-tao-" + UUID.randomUUID().toString().substring(0, 8).replace('-', 'x'),
                "24",
                "2024-10-01");
    }

    @Test
    void theUnitsAreThereAndNothingElseIs() {
        var setup = setup();

        assertThat(setup.at("/on").asString()).isEqualTo("2024-10-01");
        assertThat(setup.at("/ready").asBoolean()).isFalse();
        assertThat(setup.at("/counts/districts").asInt()).isEqualTo(10);
        assertThat(setup.at("/counts/communes").asInt()).isEqualTo(209);
        assertThat(setup.at("/counts/communesWithoutVillage").asInt()).isEqualTo(209);
        assertThat(setup.at("/counts/communesWithoutOrganisation").asInt()).isEqualTo(209);
        assertThat(step(setup, "units").at("/done").asBoolean()).isFalse();
        assertThat(step(setup, "units").at("/actions/0/name").asString()).isEqualTo("confirmation");
        assertThat(step(setup, "villages").at("/actions/0/allowed").asBoolean(true))
                .isFalse();
    }

    @Test
    void theUnitsAreConfirmedOrReportedAsWrong() {
        var wrong = send("/units/error-report", Map.of("remark", "Thiếu một xã"));
        assertThat(step(wrong, "units").at("/remark").asString()).isEqualTo("Thiếu một xã");
        assertThat(step(wrong, "units").at("/done").asBoolean()).isFalse();

        var right = send("/units/confirmation", Map.of());

        assertThat(step(right, "units").at("/done").asBoolean()).isTrue();
        assertThat(step(right, "units").at("/saidOn").asString()).isEqualTo("2024-10-01");
        assertThat(step(right, "units").has("remark")).isFalse();
    }

    @Test
    void aStepIsConfirmedOnceThereIsSomethingInIt() {
        assertThat(step(setup(), "villages").at("/actions/0/allowed").asBoolean(true))
                .as("whoever answers for it is told that it waits")
                .isFalse();
        admin().post(API + "/setup/villages/confirmation", Map.of()).expectProblem(409, "setup_step_empty");
        admin().post(
                        API + "/villages",
                        Map.of("name", "Đông", "kind", "thon", "commune", COMMUNE, "validFrom", "2020-01-01"))
                .expect(201);
        assertThat(setup().at("/counts/communesWithoutVillage").asInt()).isEqualTo(208);

        assertThat(step(send("/villages/confirmation", Map.of()), "villages")
                        .at("/done")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void bodiesWithoutPeopleAreCounted() {
        var station = province.organisation("Trạm Y tế xã Tân Mỹ", "commune_health_station", COMMUNE);
        var without = setup().at("/counts/bodiesWithoutPeople").asInt();
        assertThat(setup().at("/counts/communesWithoutOrganisation").asInt()).isEqualTo(208);

        admin().post(
                        API + "/people",
                        Province.person(
                                "Vũ Thị Xã",
                                "kt." + UUID.randomUUID().toString().substring(0, 8),
                                station,
                                "data_entry"))
                .expect(201);

        assertThat(setup().at("/counts/bodiesWithoutPeople").asInt()).isEqualTo(without - 1);
    }

    @Test
    @Tag("S17")
    void facilitiesAreConfirmedByTheBranchAndNotByTheAdministrator() {
        var branch = province.as(province.officer("24/", "population_officer"));
        branch.post(
                        API + "/facilities",
                        Province.clinic(
                                "Phòng khám Thu Hà",
                                COMMUNE,
                                "KT-" + UUID.randomUUID().toString().substring(0, 8)))
                .expect(201);

        admin().post(API + "/setup/facilities/confirmation", Map.of()).expectProblem(403, "not_allowed");
        branch.post(API + "/setup/units/confirmation", Map.of()).expectProblem(403, "not_allowed");
        var done = branch.post(API + "/setup/facilities/confirmation", Map.of())
                .expect(200)
                .json();

        assertThat(step(done, "facilities").at("/done").asBoolean()).isTrue();
        province.as(province.officer(COMMUNE, "data_entry")).get(API + "/setup").expectProblem(403, "not_allowed");
    }

    @Test
    void aRuleIsReadAndLeftUnconfiguredOnlyWhereItHasNoValue() {
        admin().post(API + "/setup/rules/left-unconfigured", Map.of("key", "commitment.renewal_months"))
                .expectProblem(422, "rule_configured");
        admin().post(API + "/setup/rules/left-unconfigured", Map.of("key", "no.such.rule"))
                .expectProblem(422, "rule_configured");
    }

    @Test
    void aYearWithoutItsDaysOffIsAmongWhatIsNotConfigured() {
        assertThat(unconfiguredOn("2024-10-01")).isEmpty();
        assertThat(unconfiguredOn("2099-10-01")).containsExactly("calendar.holidays");
    }

    private List<String> unconfiguredOn(String day) {
        return admin().get(API + "/rules?on=" + day)
                .expect(200)
                .json()
                .at("/unconfigured")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static JsonNode step(JsonNode setup, String name) {
        return setup.at("/steps")
                .valueStream()
                .filter(each -> each.at("/step").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode setup() {
        return admin().get(API + "/setup").expect(200).json();
    }

    private JsonNode send(String act, Map<String, Object> body) {
        return admin().post(API + "/setup" + act, body).expect(200).json();
    }

    private Api admin() {
        return province.as(province.administrator());
    }
}
