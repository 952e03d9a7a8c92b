package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.canbang.directory.Province.API;
import static vn.canbang.directory.Province.clinic;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.canbang.starter.measure.MeasureSource;
import vn.canbang.starter.measure.MeasuredDay;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;

/** A province asks givers of other services for a commitment: facilities and providers are asked and counted from its day. */
@DirectoryTest
class AskedServicesOfProvinceTests {

    private static final String COMMUNE = "24/213/07201/";
    private static final String OVERRIDES = API + "/rules/overrides";
    private static final LocalDate SPRING = LocalDate.of(2024, 4, 1);

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    @Autowired
    private Tenants tenants;

    @Autowired
    private List<MeasureSource> sources;

    private String slug = "";
    private Province province;

    @BeforeEach
    void aProvince() {
        slug = "dich-vu-" + UUID.randomUUID().toString().substring(0, 8);
        province = Province.made(port, identity, slug, "24", "2024-10-01");
    }

    @Test
    void isAskedAndCountedFromTheDayOfTheProvincesValueUntilItIsTakenBack() {
        var body = new HashMap<>(clinic("Phòng khám phụ khoa", COMMUNE, "GP-" + slug));
        body.put("serviceKinds", List.of("gynaecology"));
        var facility = commune()
                .post(API + "/facilities", body)
                .expect(201)
                .json()
                .at("/id")
                .asString();
        assertThat(asOthersReadIt(facility).at("/sensitive").asBoolean()).isFalse();

        var confirmed = confirm(propose(List.of("ultrasound", "gynaecology")));

        await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> {
            assertThat(toldDays()).contains(SPRING.toString());
            assertThat(counted(SPRING)).isEqualTo(1);
        });
        var read = asOthersReadIt(facility);
        assertThat(read.at("/sensitive").asBoolean()).isTrue();
        assertThat(read.at("/periods/0/sensitive").asBoolean()).isFalse();
        assertThat(read.at("/periods/0/to").asString()).isEqualTo("2024-04-01");
        assertThat(read.at("/periods/1/from").asString()).isEqualTo("2024-04-01");
        assertThat(read.at("/periods/1/sensitive").asBoolean()).isTrue();

        takeBack(confirmed);

        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(counted(SPRING)).isZero());
        assertThat(asOthersReadIt(facility).at("/periods")).hasSize(1);
    }

    @Test
    void asksACulturalServiceWhoseServicesTheProvinceNames() {
        var body = new HashMap<>(clinic("Cơ sở xem tuổi sinh con", COMMUNE, "GP-" + slug));
        body.remove("operatingLicenceNo");
        body.put("kind", "cultural_service");
        body.put("serviceKinds", List.of("fortune_telling"));
        var facility = commune()
                .post(API + "/facilities", body)
                .expect(201)
                .json()
                .at("/id")
                .asString();
        assertThat(asOthersReadIt(facility).at("/sensitive").asBoolean()).isFalse();

        confirm(propose(List.of("ultrasound", "fortune_telling")));

        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(
                                asOthersReadIt(facility).at("/sensitive").asBoolean())
                        .isTrue());
    }

    @Test
    void noServiceIsAskedForThatIsNotInTheClosedList() {
        administrator().post(OVERRIDES, value(List.of("ultrasond"))).expectProblem(400, "invalid_request");
        administrator().post(OVERRIDES, value(List.of())).expectProblem(400, "invalid_request");
    }

    private Answer propose(List<String> services) {
        return administrator().post(OVERRIDES, value(services)).expect(201);
    }

    private static Map<String, Object> value(List<String> services) {
        return Map.of(
                "key",
                "commitment.sensitive_services",
                "value",
                services,
                "validFrom",
                SPRING.toString(),
                "source",
                "Quyết định 1/QĐ-SYT");
    }

    private Answer confirm(Answer proposed) {
        var path = OVERRIDES + "/" + proposed.json().at("/id").asString();
        return leader().ifMatch(leader().get(path))
                .post(path + "/confirmation", null)
                .expect(200);
    }

    private void takeBack(Answer confirmed) {
        var path = OVERRIDES + "/" + confirmed.json().at("/id").asString();
        var asked = administrator()
                .ifMatch(confirmed)
                .post(path + "/withdrawal", Map.of("reason", "Hết hiệu lực"))
                .expect(200);
        leader().ifMatch(asked).post(path + "/withdrawal-confirmation", null).expect(200);
    }

    private JsonNode asOthersReadIt(String facility) {
        return province.as(province.service())
                .get("/internal/facilities/" + facility)
                .expect(200)
                .json();
    }

    /** The days that other services were told to count facilities of anew. */
    private String toldDays() {
        return province.feed()
                .filter(event -> event.at("/type").asString().endsWith("facility-changed.v1"))
                .map(event -> event.at("/data").toString())
                .reduce("", String::concat);
    }

    private long counted(LocalDate day) {
        var source = sources.stream()
                .filter(each -> each.measures().contains("directory.facilities"))
                .findFirst()
                .orElseThrow();
        var key = new MeasuredDay("directory.facilities", "07201@2004-07-08", COMMUNE, null, day);
        return tenants.call(new Tenant(slug), () -> source.cells(key).getOrDefault(MeasureSource.TOTAL, 0L));
    }

    private Api administrator() {
        return province.as(province.administrator());
    }

    private Api leader() {
        return province.as(province.officer("24/", "leader"));
    }

    private Api commune() {
        return province.as(province.officer(COMMUNE, "data_entry"));
    }
}
