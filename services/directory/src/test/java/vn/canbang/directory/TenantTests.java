package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.directory.Province.API;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.canbang.test.Api;
import vn.canbang.test.TestToken;

/** Operators make tenants, shift the Today of demonstrations, suspend and resume. */
@DirectoryTest
class TenantTests {

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    @AfterEach
    void keycloakIsBack() {
        identity.away = false;
    }

    @Test
    @Tag("S31")
    void aRepeatedRequestMakesOneTenantAndShowsNoSecondPassword() {
        var request = operator().with("Idempotency-Key", "once-tenant");
        var body = Province.tenant("mot-lan", "24", "2024-10-01");

        var first = request.post(API + "/tenants", body).expect(201).json();
        var again = request.post(API + "/tenants", body).expect(201).json();

        assertThat(again.at("/administrator/personId")).isEqualTo(first.at("/administrator/personId"));
        assertThat(first.at("/administrator").has("password")).isTrue();
        assertThat(again.at("/administrator").has("password")).isFalse();
        operator()
                .with("Idempotency-Key", "other-key-1")
                .post(API + "/tenants", body)
                .expectProblem(409, "tenant_exists");
    }

    @Test
    @Tag("S34")
    void withKeycloakAwayTheSameRequestFinishesLater() {
        var request = operator().with("Idempotency-Key", "away-tenant");
        var body = Province.tenant("dang-do", "04", "2025-05-01");
        identity.away = true;
        request.post(API + "/tenants", body).expectProblem(503, "temporarily_unavailable");

        identity.away = false;
        var made = request.post(API + "/tenants", body).expect(201).json();

        assertThat(made.at("/tenant/ready").asBoolean()).isTrue();
        assertThat(made.at("/administrator").has("password")).isTrue();
    }

    @Test
    void todayMovesForDemonstrationsOnly() {
        var province = Province.made(port, identity, "dich-ngay", "24", "2024-10-01");
        operator()
                .post(API + "/tenants/dich-ngay/today-shift", Map.of("today", "2024-11-25"))
                .expect(200);

        assertThat(province.as(province.administrator())
                        .get(API + "/me")
                        .json()
                        .at("/today")
                        .asString())
                .isEqualTo("2024-11-25");

        var real = new HashMap<>(Province.tenant("that", "04", "2024-10-01"));
        real.put("demonstration", false);
        real.remove("today");
        operator().post(API + "/tenants", real).expect(201);
        operator().post(API + "/tenants/that/today-shift", Map.of("days", -10)).expectProblem(422, "not_demonstration");
    }

    @Test
    @Tag("S08")
    void aSuspendedTenantIsClosedAtOnce() {
        var province = Province.made(port, identity, "tam-dung", "24", "2024-10-01");
        province.as(province.administrator()).get(API + "/me").expect(200);

        operator()
                .post(API + "/tenants/tam-dung/suspension", Map.of("reason", "thử"))
                .expect(200);
        province.as(province.administrator()).get(API + "/me").expectProblem(403, "not_allowed");

        operator().post(API + "/tenants/tam-dung/resumption", Map.of()).expect(200);
        province.as(province.administrator()).get(API + "/me").expect(200);
    }

    @Test
    void aProvinceThatWentIntoAnotherOneIsReadAndWrittenNoMore() {
        var province = Province.made(port, identity, "da-sap-nhap", "24", "2025-06-30");
        var body = province.organisation("Sở Y tế", "department_of_health", "24/");
        var officer = province.as(province.officer("24/213/07201/", "data_entry"));
        var village = Map.of("name", "Hạ", "kind", "thon", "commune", "24/213/07201/", "validFrom", "2020-01-01");
        var made = officer.post(API + "/villages", village).expect(201).json();
        var path = API + "/villages/" + made.at("/id").asString();
        var sealing = API + "/tenants/da-sap-nhap/sealing";
        operator().post(sealing, Map.of("reason", "Sáp nhập")).expectProblem(422, "province_goes_on");
        province.shiftTo("2025-07-01");

        assertThat(operator()
                        .post(sealing, Map.of("reason", "Sáp nhập"))
                        .expect(200)
                        .json()
                        .at("/lastDay")
                        .asString())
                .isEqualTo("2025-06-30");
        operator().post(sealing, Map.of("reason", "Lại")).expectProblem(409, "tenant_sealed");

        officer.post(API + "/villages", village).expectProblem(409, "tenant_sealed");
        officer.ifMatch(officer.get(path).expect(200))
                .post(path + "/household-count", Map.of("households", 3))
                .expectProblem(409, "tenant_sealed");
        province.as(province.officer("24/", "leader"))
                .post(API + "/villages", village)
                .expectProblem(403, "not_allowed");
        var seen = officer.get(path).expect(200).json();
        assertThat(seen.at("/actions")).isEmpty();
        assertThat(seen.has("households")).isFalse();
        var me = officer.get(API + "/me").expect(200).json();
        assertThat(me.at("/tenant/lastDay").asString()).isEqualTo("2025-06-30");
        assertThat(me.at("/permissions").toString())
                .contains("village:read", "self:choose")
                .doesNotContain("village:write", "file:import");
        officer.get(API + "/imports/villages/recent").expect(200);
        province.as(province.administrator())
                .post(API + "/people", Province.person("Vũ Thị Xem", "da-sap-nhap.xem", body, "data_entry"))
                .expect(201);

        operator()
                .post(API + "/tenants/da-sap-nhap/unsealing", Map.of("reason", "Khóa nhầm"))
                .expect(200);
        operator()
                .post(API + "/tenants/da-sap-nhap/unsealing", Map.of("reason", "Lại"))
                .expectProblem(409, "tenant_not_sealed");
        officer.ifMatch(officer.get(path).expect(200))
                .post(path + "/household-count", Map.of("households", 3))
                .expect(200);
        assertThat(officer.get(API + "/me").json().at("/tenant").has("lastDay")).isFalse();
    }

    @Test
    void onlyOperatorsSealAProvince() {
        var province = Province.made(port, identity, "khong-khoa", "24", "2025-07-02");
        for (var act : List.of("sealing", "unsealing")) {
            province.as(province.administrator())
                    .post(API + "/tenants/khong-khoa/" + act, Map.of("reason", "Lén"))
                    .expectProblem(403, "not_allowed");
            operator().post(API + "/tenants/khong-co/" + act, Map.of()).expectProblem(404, "not_found");
        }
        operator()
                .post(API + "/tenants/khong-khoa/sealing", Map.of("reason", "x".repeat(2000)))
                .expectProblem(400, "invalid_request");
    }

    @Test
    @Tag("S31")
    void aRepeatedActOnATenantIsDoneOnce() {
        Province.made(port, identity, "lap-lai", "24", "2024-10-01");
        var shift = operator().with("Idempotency-Key", UUID.randomUUID().toString());
        var suspension = operator().with("Idempotency-Key", UUID.randomUUID().toString());
        var resumption = operator().with("Idempotency-Key", UUID.randomUUID().toString());
        var path = API + "/tenants/lap-lai";

        shift.post(path + "/today-shift", Map.of("today", "2024-11-25")).expect(200);
        operator().post(path + "/today-shift", Map.of("today", "2024-12-01")).expect(200);
        assertThat(shift.post(path + "/today-shift", Map.of("today", "2024-11-25"))
                        .expect(200)
                        .json()
                        .at("/today")
                        .asString())
                .isEqualTo("2024-12-01");
        shift.post(path + "/today-shift", Map.of("today", "2024-11-26")).expectProblem(422, "idempotency_key_reused");
        suspension.post(path + "/suspension", Map.of()).expect(200);
        suspension.post(path + "/suspension", Map.of()).expect(200);
        operator().post(path + "/suspension", Map.of()).expectProblem(409, "tenant_suspended");
        resumption.post(path + "/resumption", Map.of()).expect(200);
        resumption.post(path + "/resumption", Map.of()).expect(200);
    }

    @Test
    void onlyOperatorsMakeTenantsAndTheirInputIsChecked() {
        var province = Province.made(port, identity, "khong-duoc", "24", "2024-10-01");
        province.as(province.administrator())
                .post(API + "/tenants", Province.tenant("len", "24", "2024-10-01"))
                .expectProblem(403, "not_allowed");
        operator()
                .post(API + "/tenants", Province.tenant("Không Hợp Lệ", "24", "2024-10-01"))
                .expectProblem(400, "invalid_request");
        operator()
                .post(API + "/tenants", Province.tenant("khong-tinh", "99", "2024-10-01"))
                .expectProblem(422, "unit_unknown");
    }

    private Api operator() {
        return Api.at(port).as(TestToken.operator());
    }
}
