package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.directory.Province.API;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Api;
import vn.canbang.test.SealedWalk;
import vn.canbang.test.TestToken;

/** Who reads a province that went into another one: people with an account of it, whom its own administrator lets in (ADR 20). */
@DirectoryTest
class SealedProvinceTests {

    private static final String COMMUNE = "24/213/07201/";

    /** Of operators, of people and their appointments, of oneself, of what people ask of their own data. */
    private static final List<String> GOING_ON =
            List.of("/tenants", "/national-accounts", "/people", "/me/", "/data-requests", "/erasure", "/legal-hold");

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private Api operator() {
        return Api.at(port).as(TestToken.operator());
    }

    private Province ended(String slug) {
        var province = Province.made(port, identity, slug, "24", "2025-06-30");
        province.shiftTo("2025-07-02");
        return province;
    }

    private void seal(String slug) {
        operator()
                .post(API + "/tenants/" + slug + "/sealing", Map.of("reason", "Sáp nhập"))
                .expect(200);
    }

    private static List<String> predecessors(Api api) {
        return api.get(API + "/me")
                .expect(200)
                .json()
                .at("/tenant/predecessors")
                .valueStream()
                .map(old ->
                        old.at("/name").asString() + " " + old.at("/lastDay").asString())
                .toList();
    }

    @Test
    @Tag("S11")
    @Tag("S12")
    void anOfficerOfTheSuccessorReadsTheOldRecordsWithAnAccountOfTheOldProvinceOnly() {
        var old = Province.made(port, identity, "tinh-cu", "24", "2025-06-30");
        var body = old.organisation("Chi cục Dân số", "population_branch", "24/");
        var village = old.as(old.officer(COMMUNE, "data_entry"))
                .post(
                        API + "/villages",
                        Map.of("name", "Hạ", "kind", "thon", "commune", COMMUNE, "validFrom", "2020-01-01"))
                .expect(201)
                .json();
        var path = API + "/villages/" + village.at("/id").asString();
        old.shiftTo("2025-07-02");
        var next = Province.made(port, identity, "tinh-moi", "24", "2025-07-02");
        seal("tinh-cu");

        old.as(old.administrator())
                .post(API + "/people", Province.person("Vũ Thị Tra", "tinh-cu.tra", body, "population_officer"))
                .expect(201);
        assertThat(identity.tenantOf("tinh-cu.tra")).contains("tinh-cu");

        var reader = old.as(old.officer("24/", "population_officer"));
        assertThat(reader.get(path).expect(200).json().at("/actions")).isEmpty();
        reader.ifMatch(reader.get(path))
                .post(path + "/household-count", Map.of("households", 3))
                .expectProblem(409, "tenant_sealed");
        next.as(next.officer("24/", "population_officer")).get(path).expectProblem(404, "not_found");
    }

    @Test
    @Tag("S17")
    void everyWriteIsRefusedButForWhoMayReadAndWhatPeopleAskOfTheirData() {
        var province = ended("khoa-het");
        seal("khoa-het");
        var everybody = TestToken.in("khoa-het")
                .unit("24/")
                .line()
                .organisation(UUID.randomUUID())
                .roles("tenant_admin", "dpo", "leader", "branch_head", "population_officer", "data_entry")
                .subject("everybody");

        assertThat(SealedWalk.notRefused(mapping, List.of(province.as(everybody))))
                .allMatch(write -> GOING_ON.stream().anyMatch(write::contains))
                .isNotEmpty();
    }

    @Test
    void aProvinceNamesTheSealedOnesThatWentIntoIt() {
        var old = ended("di-vao");
        var next = Province.made(port, identity, "nhan-vao", "24", "2025-07-02");
        var elsewhere = Province.made(port, identity, "noi-khac", "04", "2025-07-02");
        var told = "Tỉnh thử di-vao 2025-06-30";
        assertThat(predecessors(next.as(next.administrator()))).doesNotContain(told);

        seal("di-vao");

        assertThat(predecessors(next.as(next.administrator()))).contains(told);
        assertThat(predecessors(elsewhere.as(elsewhere.administrator()))).isEmpty();
        assertThat(predecessors(old.as(old.administrator()))).isEmpty();
    }

    @Test
    void aProvinceThatNobodyAdministersAnyMoreIsNotSealed() {
        var province = Province.made(port, identity, "vang-chu", "24", "2025-06-30");
        province.shiftTo("2025-07-02");
        var body = province.organisation("Văn phòng", "department_of_health", "24/");
        var admin = province.as(province.administrator());
        var path = API + "/people/" + onlyPerson(admin).at("/id").asString();
        var second = province.as(TestToken.in("vang-chu")
                .unit("24/")
                .organisation(UUID.randomUUID())
                .roles("tenant_admin")
                .subject("second administrator"));
        admin.post(API + "/people", ending(body)).expect(201);
        var only = second.get(path).expect(200);
        second.ifMatch(only)
                .post(
                        path + "/appointments/"
                                + only.json().at("/appointments/0/id").asString() + "/end",
                        Map.of("lastDay", "2025-07-31"))
                .expect(200);

        operator()
                .post(API + "/tenants/vang-chu/sealing", Map.of("reason", "Sáp nhập"))
                .expectProblem(422, "province_without_administrator");
    }

    private static Map<String, Object> ending(UUID body) {
        return Map.of(
                "name",
                "Đỗ Văn Tạm",
                "username",
                "vang-chu.tam",
                "appointments",
                List.of(Map.of(
                        "organisationId",
                        body,
                        "roles",
                        List.of("tenant_admin"),
                        "validFrom",
                        "2025-01-01",
                        "validTo",
                        "2025-12-31")));
    }

    private static JsonNode onlyPerson(Api admin) {
        return admin.get(API + "/people").expect(200).json().at("/items/0");
    }
}
