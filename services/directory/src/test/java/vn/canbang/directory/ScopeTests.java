package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.directory.Province.API;
import static vn.canbang.directory.Province.clinic;
import static vn.canbang.directory.Province.doctor;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.canbang.test.QueryWalk;
import vn.canbang.test.TestToken;

/** Nobody sees, finds or changes what is another province's, another commune's or another hospital's. */
@DirectoryTest
class ScopeTests {

    private static final String COMMUNE = "24/213/07201/";
    private static final String SIBLING = "24/213/07207/";
    private static final String CAO_BANG_COMMUNE = "04/040/01273/";

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    private Province province;
    private Province other;
    private String facility;
    private String provider;
    private String village;
    private String organisation;

    @BeforeEach
    void twoProvinces() {
        province = Province.made(port, identity, "scope-a", "24", "2024-10-01");
        other = Province.made(port, identity, "scope-b", "04", "2024-10-01");
        var officer = province.officer(COMMUNE, "data_entry");
        var suffix = UUID.randomUUID().toString();
        var made = province.as(officer)
                .post(API + "/facilities", clinic("Phòng khám " + suffix, COMMUNE, suffix))
                .expect(201);
        facility = made.json().at("/id").asString();
        provider = province.as(officer)
                .post(API + "/providers", doctor("Trần Thị Sáu", suffix, facility))
                .expect(201)
                .json()
                .at("/id")
                .asString();
        village = province.as(officer)
                .post(
                        API + "/villages",
                        Map.of("name", "Thử", "kind", "thon", "commune", COMMUNE, "validFrom", "2020-01-01"))
                .expect(201)
                .json()
                .at("/id")
                .asString();
        organisation = province.organisation("Trạm Y tế " + suffix, "commune_health_station", COMMUNE)
                .toString();
    }

    private List<String> everything() {
        return List.of(
                "/facilities/" + facility,
                "/providers/" + provider,
                "/villages/" + village,
                "/organisations/" + organisation);
    }

    @Test
    @Tag("S27")
    void sortsAndFiltersByNothingThatAnEndpointDoesNotName(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        assertThat(QueryWalk.of(port, "scope-a", "24/", mapping).takingStrays()).isEmpty();
    }

    @Test
    @Tag("S27")
    @Tag("S35")
    void failsOnNoQueryHoweverSenseless(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        assertThat(QueryWalk.of(port, "scope-a", "24/", mapping).failing()).isEmpty();
    }

    @Test
    @Tag("S12")
    void anotherProvinceASiblingAnOwnOrganisationAndARandomIdGetTheSameAnswer() {
        var strangers = List.of(
                other.officer("04/", "population_officer"),
                province.officer(SIBLING, "data_entry"),
                province.officer("24/214/", "population_officer"),
                province.ofOwn(UUID.randomUUID(), "data_entry"));
        for (var stranger : strangers) {
            for (var path : everything()) {
                var foreign = province.as(stranger).get(API + path).expectProblem(404, "not_found");
                var random = province.as(stranger)
                        .get(API + path.substring(0, path.lastIndexOf('/') + 1) + UUID.randomUUID())
                        .expectProblem(404, "not_found");

                assertThat(foreign.text()).isEqualTo(random.text());
            }
        }
    }

    @Test
    @Tag("S15")
    void listsAndSearchKeepToTheSameScope() {
        for (var list : List.of("/facilities", "/providers", "/villages", "/organisations")) {
            var own = province.officer(COMMUNE, "data_entry");
            var sibling = province.officer(SIBLING, "data_entry");
            var hospital = province.ofOwn(UUID.randomUUID(), "data_entry");

            assertThat(province.as(own).get(API + list).expect(200).json().at("/items"))
                    .isNotEmpty();
            assertThat(province.as(sibling).get(API + list).expect(200).json().at("/items"))
                    .isEmpty();
            assertThat(province.as(sibling)
                            .get(API + list + "?q=thu%20tran%20phong%20tram")
                            .expect(200)
                            .json()
                            .at("/items"))
                    .isEmpty();
            assertThat(province.as(hospital).get(API + list).expect(200).json().at("/items"))
                    .isEmpty();
            province.as(sibling).get(API + list + "?unit=" + COMMUNE).expectProblem(404, "not_found");
        }
    }

    @Test
    @Tag("S14")
    void nothingIsMadeAtAnotherUnitOrWithAnothersFacility() {
        var sibling = province.officer(SIBLING, "data_entry");

        province.as(sibling)
                .post(API + "/facilities", clinic("Lén", COMMUNE, "GP-LEN"))
                .expectProblem(422, "unit_unknown");
        province.as(sibling)
                .post(API + "/facilities", clinic("Lén", CAO_BANG_COMMUNE, "GP-LEN"))
                .expectProblem(422, "unit_unknown");
        province.as(sibling)
                .post(API + "/providers", doctor("Lén", "CC-LEN", facility))
                .expectProblem(422, "facility_unknown");
        other.as(other.officer("04/", "population_officer"))
                .post(API + "/providers", doctor("Lén", "CC-LEN", facility))
                .expectProblem(422, "facility_unknown");
        other.as(other.administrator())
                .post(API + "/people", Province.person("Lén", "scope-b.len", UUID.fromString(organisation), "leader"))
                .expectProblem(422, "organisation_unknown");
    }

    @Test
    @Tag("S14")
    void nothingIsChangedFromOutside() {
        var sibling = province.officer(SIBLING, "data_entry");

        province.as(sibling)
                .with("If-Match", "\"0\"")
                .post(API + "/facilities/" + facility + "/closure", Map.of("closedOn", "2024-09-01"))
                .expectProblem(404, "not_found");
        province.as(sibling)
                .with("If-Match", "\"0\"")
                .post(API + "/providers/" + provider + "/departure", Map.of("departedOn", "2024-09-01"))
                .expectProblem(404, "not_found");
        province.as(sibling)
                .with("If-Match", "\"0\"")
                .post(API + "/villages/" + village + "/household-count", Map.of("households", 1))
                .expectProblem(404, "not_found");
    }

    /** What a request refers to says nothing before it is known that its sender sees the record, in the version seen. */
    @Test
    @Tag("S14")
    void aStrangerMeetsNoOtherRefusalThanThatTheRecordIsUnknown() {
        var sibling = province.as(province.officer(SIBLING, "data_entry"));
        var admin = other.as(other.administrator());
        var move = Map.<String, Object>of("facilityId", UUID.randomUUID(), "from", "2024-09-01");
        var end = Map.<String, Object>of("lastDay", "2024-09-01", "successorId", UUID.randomUUID());
        var post = Map.<String, Object>of(
                "organisationId", UUID.randomUUID(), "roles", List.of("leader"), "validFrom", "2024-01-01");
        var providers = API + "/providers/" + provider;
        var person = API + "/people/" + UUID.randomUUID();

        for (var act : List.of("/workplace-change", "/return")) {
            sibling.with("If-Match", "\"0\"").post(providers + act, move).expectProblem(404, "not_found");
            province.as(province.officer(COMMUNE, "data_entry"))
                    .with("If-Match", "\"99\"")
                    .post(providers + act, move)
                    .expectProblem(412, "stale_version");
        }
        admin.with("If-Match", "\"0\"")
                .post(API + "/organisations/" + organisation + "/end", end)
                .expectProblem(404, "not_found");
        province.as(province.administrator())
                .with("If-Match", "\"99\"")
                .post(API + "/organisations/" + organisation + "/end", end)
                .expectProblem(412, "stale_version");
        admin.with("If-Match", "\"0\"").post(person + "/appointments", post).expectProblem(404, "not_found");
    }

    @Test
    void aHospitalWorksWithItsOwnFacilityOnly() {
        var hospital = province.organisation("Bệnh viện Sản Nhi " + UUID.randomUUID(), "hospital", "24/");
        var staff = province.ofOwn(hospital, "data_entry");
        var licence = UUID.randomUUID().toString();
        var own = province.as(staff)
                .post(API + "/facilities", clinic("Khoa Sản", COMMUNE, licence))
                .expect(201);

        assertThat(own.json().at("/organisationId").asString()).isEqualTo(hospital.toString());
        assertThat(province.as(staff).get(API + "/facilities").json().at("/items"))
                .hasSize(1);
        assertThat(province.as(staff).get(API + "/organisations").json().at("/items"))
                .hasSize(1);
        province.as(staff)
                .post(
                        API + "/providers",
                        doctor("Lê Thị Bảy", licence, own.json().at("/id").asString()))
                .expect(201);
        province.as(staff)
                .post(API + "/providers", doctor("Lê Thị Tám", licence + "x", facility))
                .expectProblem(422, "facility_unknown");
    }

    @Test
    @Tag("S12")
    void whatAnEndedHospitalLeftIsItsSuccessorsFromTheDayAfter() {
        var mark = UUID.randomUUID().toString();
        var ending = province.organisation("Bệnh viện Kết thúc " + mark, "hospital", "24/");
        var between = province.organisation("Bệnh viện Giữa " + mark, "hospital", "24/");
        var last = province.organisation("Bệnh viện Kế thừa " + mark, "hospital", "24/");
        var clinic = province.as(province.ofOwn(ending, "data_entry"))
                .post(API + "/facilities", clinic("Khoa Sản " + mark, COMMUNE, mark))
                .expect(201)
                .json()
                .at("/id")
                .asString();
        var doctor = province.as(province.ofOwn(ending, "data_entry"))
                .post(API + "/providers", doctor("Lê Thị Còn Lại", mark, clinic))
                .expect(201);
        var records = List.of(
                "/facilities/" + clinic, "/providers/" + doctor.json().at("/id").asString());
        var successor = province.ofOwn(last, "data_entry");

        end(ending, "2024-09-29", between);
        end(between, "2024-10-01", last);
        records.forEach(path -> province.as(successor).get(API + path).expectProblem(404, "not_found"));
        province.shiftTo("2024-10-02");

        records.forEach(path -> province.as(successor).get(API + path).expect(200));
        assertThat(province.as(successor).get(API + "/providers").expect(200).text())
                .contains("Lê Thị Còn Lại");
        province.as(successor)
                .ifMatch(doctor)
                .post(API + records.getLast() + "/departure", Map.of("departedOn", "2024-10-01"))
                .expect(200);
        records.forEach(path -> province.as(province.ofOwn(UUID.randomUUID(), "data_entry"))
                .get(API + path)
                .expectProblem(404, "not_found"));
        province.shiftTo("2024-10-01");
    }

    private void end(UUID organisation, String lastDay, UUID successor) {
        var administrator = province.as(province.administrator());
        var seen = administrator.get(API + "/organisations/" + organisation).expect(200);
        administrator
                .ifMatch(seen)
                .post(
                        API + "/organisations/" + organisation + "/end",
                        Map.of("lastDay", lastDay, "successorId", successor))
                .expect(200);
    }

    @Test
    @Tag("S13")
    void headersAndBodyFieldsDoNotWidenAccess() {
        var sibling = province.officer(SIBLING, "data_entry");

        province.as(sibling)
                .with("X-Tenant", "scope-a")
                .with("X-User-Unit", COMMUNE)
                .with("X-Role", "tenant_admin")
                .get(API + "/facilities/" + facility)
                .expectProblem(404, "not_found");
        var body = clinic("Thừa", SIBLING, "GP-THUA");
        body.put("tenantId", "scope-b");
        province.as(sibling).post(API + "/facilities", body).expectProblem(400, "invalid_request");
    }

    @Test
    @Tag("S19")
    void theAdministratorReadsNoCaseContentAndOthersReadNoPeople() {
        province.as(province.administrator()).get(API + "/facilities").expectProblem(403, "not_allowed");
        province.as(province.officer(COMMUNE, "data_entry"))
                .get(API + "/people")
                .expectProblem(403, "not_allowed");
        province.as(province.officer("24/", "auditor"))
                .post(API + "/organisations", Map.of())
                .expectProblem(403, "not_allowed");
        province.as(TestToken.operator()).get(API + "/facilities").expectProblem(403, "not_allowed");
    }

    @Test
    @Tag("S10")
    void internalRoutesAreForServicesOnly() {
        for (var path : List.of("/internal/tenants", "/internal/units", "/internal/facilities", "/internal/rules")) {
            province.as(province.administrator()).get(path).expectProblem(403, "not_allowed");
            province.as(province.service()).get(path).expect(200);
        }
    }
}
